/** What no answer may ever repeat as markup or script. */
export declare const brand = 'q7z9'
/** Values that have broken servers before. */
export declare const hostileValues: readonly string[]
/** Every parameter of the protocol sheet, and some that it does not have. */
export declare const parameterNames: readonly string[]
export declare const grantTypes: readonly string[]
export declare const responseTypes: readonly string[]
