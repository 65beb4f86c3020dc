import { explain } from '../entry.ts'
import { deduced, restGuide } from '../source.ts'

/** A fact about an object stands in its description, in the list of objects, and in brief. */
const everyName = (name: string) => [name, `sobjects.${name}`, `objectDescribe.${name}`]

const wherever = (name: string) => ({ name, alsoNamed: everyName(name).slice(1) })

const whatMayBeDone = ['createable', 'updateable', 'deletable', 'queryable', 'retrieveable']

/** What the REST API tells of objects, of new records, and of what an org may still do. */
export const restObjectEntries = explain(
  { places: ['describe.json'], sources: [restGuide], mark: 'documented' },
  [
    {
      name: 'encoding',
      what: 'The character set of the org’s texts.',
      why: 'It is always UTF-8 today.',
      without: 'A client assumes UTF-8.',
    },
    {
      name: 'maxBatchSize',
      what: 'How many records one call to the older API may carry.',
      why: 'A client that sends many cuts its list by it.',
      without: 'A list that is too long is refused.',
    },
    {
      name: 'recentItems',
      what: 'The records of this object that the user saw last.',
      why: 'A screen can offer them first.',
      without: 'The user searches.',
    },
    {
      ...wherever('name'),
      what: 'The object’s name for programs, such as `Account`.',
      why: 'Paths and queries use it.',
      without: 'A client could not ask for records.',
    },
    {
      ...wherever('label'),
      what: 'The object’s name for people.',
      why: 'An org can call its accounts something else.',
      without: 'A screen would show the name for programs.',
    },
    {
      ...wherever('labelPlural'),
      what: 'The name for people, of several.',
      why: 'Titles of lists need it.',
      without: 'A screen would have to guess the plural.',
    },
    {
      ...wherever('keyPrefix'),
      what: 'The first three characters of each id: `001` for accounts.',
      why: 'An id alone tells what it names.',
      without: 'A client would have to remember.',
    },
    {
      ...wherever('custom'),
      what: 'Whether the org made this object itself.',
      why: 'Names of such objects end in `__c`.',
      without: 'The name tells it as well.',
    },
    {
      name: 'createable',
      alsoNamed: whatMayBeDone.flatMap(everyName).slice(1),
      what: 'Whether the user may do this with records of the object.',
      why: 'A client can leave out what would be refused.',
      without: 'One learns it from the refusal.',
    },
    {
      name: 'urls.*',
      alsoNamed: ['sobjects.urls.*', 'objectDescribe.urls.*'],
      what: 'The path under which the object, its description or a record is found.',
      why: 'Ready to be called, so nothing has to be put together.',
      without: 'It can be built from version and name.',
    },
    {
      name: 'fields.*',
      what: 'A fact about one field: its name, kind, length, and what may be done with it.',
      why: 'A client can build a form or a query from it.',
      without: 'The fields have to be known beforehand.',
    },
    {
      name: 'DailyApiRequests.Max',
      places: ['limits.json'],
      what: 'How many API calls the org may make in 24 hours.',
      why: 'It depends on edition and licences.',
      without: '`Sforce-Limit-Info` tells it with every answer.',
    },
    {
      name: 'DailyApiRequests.Remaining',
      places: ['limits.json'],
      what: 'How many of them are left.',
      why: 'A job that runs at night can plan by it.',
      without: 'The job would find out in the middle of its work.',
    },
    {
      name: '*',
      places: ['limits.json'],
      what: 'A limit of the org, with the most there can be and what is left.',
      why: 'Storage, mails and events are counted as well as calls.',
      without: 'The org does not have this limit.',
    },
    {
      name: 'id',
      places: ['saved.json'],
      what: 'The id of the new record, 18 characters.',
      why: 'With it the record can be read, changed and deleted.',
      without: 'The record would have to be searched for.',
    },
    {
      name: 'success',
      places: ['saved.json'],
      what: 'Whether the record was made.',
      why: 'In calls for several records it may differ from one to the next.',
      without: 'The status 201 says it too.',
    },
    {
      name: 'errors',
      places: ['saved.json'],
      what: 'What went wrong; empty beside `success`.',
      why: 'Calls for several records report here.',
      without: 'Nothing went wrong.',
    },
    {
      name: 'fields',
      places: ['api.query'],
      what: 'The fields of the record that are wanted, separated by commas.',
      why: 'A record can have hundreds.',
      without: 'All fields come that the user may see.',
      sources: [restGuide, deduced],
      mark: 'inferred',
    },
  ],
)
