import { Fragment } from 'react'

/** What an arrow carries: long paths by their last part, and breaks only where a word begins. */
export function LaneLabel({ text }: { readonly text: string }) {
  return breakable(brief(text)).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}

const roomyPath = 26

function brief(text: string): string {
  return text.replace(/\/\S+/, (path) =>
    path.length <= roomyPath ? path : `…${path.slice(path.lastIndexOf('/'))}`,
  )
}

/** After a slash, and where a capital follows a small letter. */
function breakable(text: string): readonly string[] {
  return text.split(/(?<=\w\/)(?=\w)|(?<=[a-z])(?=[A-Z])/)
}
