import { scopes, type Scope } from '@flowscope/reference'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { Prose } from '../../ui/prose.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import type { ChangeForm, SetupForm } from './form.ts'
import styles from './fields.module.css'

const words = liveSetupWords.check

const usual = ['openid', 'id', 'profile', 'email', 'api', 'web', 'refresh_token', 'full']

interface ScopeFieldsProps {
  readonly form: SetupForm
  readonly change: ChangeForm
}

/** The scopes to ask for: chosen, not typed, so that none is spelled wrong. */
export function ScopeFields({ form, change }: ScopeFieldsProps) {
  const chosen = namesIn(form.scope)
  const choices = (shown: readonly Scope[]) =>
    shown.map((scope) => (
      <ScopeChoice
        key={scope.value}
        scope={scope}
        isChosen={chosen.includes(scope.value)}
        onChoose={(isOn) => {
          change({ scope: withScope(chosen, scope.value, isOn) })
        }}
      />
    ))
  const rare = scopes.filter(({ value }) => !usual.includes(value))
  return (
    <fieldset className={styles['list']}>
      <legend>{words.scopes}</legend>
      {choices(scopes.filter(({ value }) => usual.includes(value)))}
      <Disclosure summary={words.moreScopes}>{choices(rare)}</Disclosure>
      <p className={styles['told']}>
        {chosen.length === 0 && words.scopesHint}
        {chosen.length > 0 && !canRefresh(chosen) && words.noRefresh}
      </p>
    </fieldset>
  )
}

interface ScopeChoiceProps {
  readonly scope: Scope
  readonly isChosen: boolean
  readonly onChoose: (isOn: boolean) => void
}

function ScopeChoice({ scope: { value, meaning }, isChosen, onChoose }: ScopeChoiceProps) {
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ target }) => {
          onChoose(target.checked)
        }}
      />
      <span>
        <code>{value}</code> {/* What is pressed to choose holds no links. */}
        <ProseLinksContext value={null}>
          <Prose text={meaning} />
        </ProseLinksContext>
      </span>
    </label>
  )
}

function namesIn(scope: string): readonly string[] {
  return scope.split(' ').filter((name) => name !== '')
}

function withScope(chosen: readonly string[], name: string, isOn: boolean): string {
  const others = chosen.filter((each) => each !== name)
  return (isOn ? [...others, name] : others).join(' ')
}

function canRefresh(chosen: readonly string[]): boolean {
  return chosen.includes('refresh_token') || chosen.includes('offline_access')
}
