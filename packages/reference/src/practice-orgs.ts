import { completeOrg } from './complete-setup.ts'
import { platformCliApp, practiceApp } from './practice.ts'
import type { OrgSetup } from './setup.ts'

/** A second production org: its users meet what keeps people out. It lacks the practice app. */
export const globexOrg: OrgSetup = completeOrg({
  id: '00D5g0000000002',
  name: 'Globex',
  myDomain: 'globex',
  profiles: [
    { name: 'Standard User' },
    { name: 'Office Only', loginIpRanges: [{ start: '192.0.2.0', end: '192.0.2.255' }] },
    { name: 'Night Shift', loginHoursStart: '22:00', loginHoursEnd: '06:00' },
  ],
  users: [
    { id: '0055g0000000G01', username: 'gina@globex.example', password: 'practice-2' },
    {
      id: '0055g0000000G02',
      username: 'approver@globex.example',
      password: 'practice-2',
      approveUninstalledConnectedApps: true,
    },
    {
      id: '0055g0000000G03',
      username: 'inactive@globex.example',
      password: 'practice-2',
      active: false,
    },
    {
      id: '0055g0000000G04',
      username: 'frozen@globex.example',
      password: 'practice-2',
      frozen: true,
    },
    {
      id: '0055g0000000G05',
      username: 'office-only@globex.example',
      password: 'practice-2',
      profile: 'Office Only',
    },
    {
      id: '0055g0000000G06',
      username: 'night-shift@globex.example',
      password: 'practice-2',
      profile: 'Night Shift',
    },
    {
      id: '0055g0000000G07',
      username: 'needs-code@globex.example',
      password: 'practice-2',
      verificationCode: '314159',
    },
  ],
  apps: [platformCliApp],
  accounts: [{ id: '0015g00000Glob1', name: 'Fenwick Lighthouses', industry: 'Energy' }],
})

/** The sandbox “uat” of Acme: a copy of the org, so it has the same apps and longer usernames. */
export const acmeSandbox: OrgSetup = completeOrg({
  id: '00D5g0000000003',
  name: 'Acme UAT',
  myDomain: 'acme',
  sandbox: 'uat',
  maximumInvalidLoginAttempts: 3,
  users: [
    {
      id: '0055g0000000U01',
      username: 'student@acme.example.uat',
      password: 'practice-3',
      firstName: 'Sam',
      lastName: 'Student',
      email: 'student@acme.example',
    },
    {
      id: '0055g0000000U02',
      username: 'needs-code@acme.example.uat',
      password: 'practice-3',
      verificationCode: '271828',
    },
    {
      id: '0055g0000000U03',
      username: 'frozen@acme.example.uat',
      password: 'practice-3',
      frozen: true,
    },
  ],
  apps: [practiceApp, platformCliApp],
  accounts: [{ id: '0015g00000AcmU1', name: 'Blue Harbour Books (test)', industry: 'Retail' }],
})
