import { accountColumns, isComparable, type Column, type FieldType } from './accounts/columns.ts'

/** What the org tells of Account without its fields. */
export function accountInBrief(base: string) {
  const here = `${base}/sobjects/Account`
  return {
    name: 'Account',
    label: 'Account',
    labelPlural: 'Accounts',
    keyPrefix: '001',
    custom: false,
    createable: true,
    updateable: true,
    deletable: true,
    queryable: true,
    retrieveable: true,
    urls: { sobject: here, describe: `${here}/describe`, rowTemplate: `${here}/{ID}` },
  }
}

/** The same with every field (sheet §11). */
export function accountInFull(base: string) {
  return { ...accountInBrief(base), fields: accountColumns.map(fieldInFull) }
}

const soapTypes: Partial<Record<FieldType, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  datetime: 'xsd:dateTime',
}

function fieldInFull(column: Column) {
  const { name, label, type, length, writable } = column
  return {
    name,
    label,
    type,
    soapType: soapTypes[type] ?? 'xsd:string',
    length,
    nillable: writable !== null && name !== 'Name',
    createable: writable !== null,
    updateable: writable !== null,
    filterable: isComparable(column),
    sortable: isComparable(column),
    nameField: name === 'Name',
    referenceTo: type === 'reference' ? ['User'] : [],
    picklistValues: [],
  }
}
