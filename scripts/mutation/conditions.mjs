import ts from 'typescript'

/**
 * A condition on which a check turns.
 *
 * @typedef {object} Condition
 * @property {string} check the name of the check, as far as the file says it
 * @property {number} line counted from 1
 * @property {number} start where the condition stands in the source
 * @property {number} end
 * @property {'false' | 'true'} harmless what it is when the check never refuses
 */

/**
 * The conditions in a file that stand before a refusal: `if (…) throw`, a guard that returns right
 * before a `throw`, and, where a party refuses by what it returns, every early return.
 *
 * @param {ts.SourceFile} tree
 * @param {'throw' | 'return'} refuses
 * @returns {readonly Condition[]}
 */
export function conditionsOf(tree, refuses) {
  /** @type {Condition[]} */
  const found = []
  const visit = (/** @type {ts.Node} */ node) => {
    const harmless = harmlessValue(node, refuses)
    if (harmless !== null) found.push(conditionAt(tree, node, harmless))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/**
 * @param {ts.Node} node
 * @param {'throw' | 'return'} refuses
 */
function harmlessValue(node, refuses) {
  if (ts.isConditionalExpression(node)) return refuses === 'return' ? valueOfChoice(node) : null
  if (!ts.isIfStatement(node)) return null
  if (endsInRefusal(node.thenStatement)) return 'false'
  if (!endsInReturn(node.thenStatement)) return null
  const next = straightAhead(node)
  if (next.some(isRefusal)) return 'true'
  if (refuses === 'throw') return null
  return next.some(saysNo) && !endsInNo(node.thenStatement) ? 'true' : 'false'
}

/** `fits ? null : { … }`: the branch that finds no fault. @param {ts.ConditionalExpression} node */
function valueOfChoice({ whenTrue, whenFalse }) {
  if (whenTrue.kind === ts.SyntaxKind.NullKeyword) return 'true'
  return whenFalse.kind === ts.SyntaxKind.NullKeyword ? 'false' : null
}

/** @param {ts.Statement} statement */
function endsInRefusal(statement) {
  const last = lastOf(statement)
  return last !== undefined && isRefusal(last)
}

/** @param {ts.Statement} statement */
function endsInReturn(statement) {
  const last = lastOf(statement)
  return last !== undefined && ts.isReturnStatement(last)
}

/** @param {ts.Statement} statement */
function endsInNo(statement) {
  const last = lastOf(statement)
  return last !== undefined && saysNo(last)
}

/** @param {ts.Statement} statement @returns {ts.Statement | undefined} */
function lastOf(statement) {
  return ts.isBlock(statement) ? statement.statements.at(-1) : statement
}

/** A refusal is told to somebody; errors of our own are not. @param {ts.Statement} statement */
function isRefusal(statement) {
  if (!ts.isThrowStatement(statement)) return false
  const { expression } = statement
  if (ts.isCallExpression(expression)) return true
  return ts.isNewExpression(expression) && expression.expression.getText() === 'Refusal'
}

/** `return failed('client', 'state.equal')`, or a fault by its name. @param {ts.Statement} statement */
function saysNo(statement) {
  return ts.isReturnStatement(statement) && nameIn(statement) !== undefined
}

/** What is done next where the condition does not hold, up to the next way out. @param {ts.IfStatement} node */
function straightAhead(node) {
  const { after } = around(node)
  const wayOut = after.findIndex((each) => ts.isIfStatement(each) && leaves(each.thenStatement))
  return wayOut < 0 ? after : after.slice(0, wayOut)
}

/** @param {ts.Statement} statement */
function leaves(statement) {
  return endsInReturn(statement) || endsInRefusal(statement)
}

/** @param {ts.IfStatement} node */
function around(node) {
  if (!ts.isBlock(node.parent)) return { before: [], after: [] }
  const { statements } = node.parent
  const at = statements.indexOf(node)
  return { before: statements.slice(0, at).reverse(), after: statements.slice(at + 1) }
}

/**
 * @param {ts.SourceFile} tree
 * @param {ts.Node} node
 * @param {'false' | 'true'} harmless
 * @returns {Condition}
 */
function conditionAt(tree, node, harmless) {
  const condition = ts.isIfStatement(node)
    ? node.expression
    : /** @type {ts.ConditionalExpression} */ (node).condition
  const start = condition.getStart(tree)
  const { line } = tree.getLineAndCharacterOfPosition(start)
  return { check: checkOf(node), line: line + 1, start, end: condition.getEnd(), harmless }
}

/** The nearest check name: in the condition's own statement, beside it, around it, in the file. @param {ts.Node} node */
function checkOf(node) {
  const places = [node, ...besides(node), checkAround(node), enclosing(node), node.getSourceFile()]
  const names = places.map((place) => place && nameIn(place))
  return names.find((name) => name !== undefined) ?? fileName(node)
}

/** What refuses stands behind a guard, and behind the mark that says what is asked. @param {ts.Node} node */
function besides(node) {
  if (!ts.isIfStatement(node)) return []
  return endsInRefusal(node.thenStatement) ? around(node).before : straightAhead(node)
}

/** @param {ts.Node} node @returns {string | undefined} */
function nameIn(node) {
  return /'([a-z]\w*\.[a-z]\w*)'/i.exec(node.getText())?.[1]
}

/** The `name` of the check that this belongs to. @param {ts.Node} node @returns {ts.Node | undefined} */
function checkAround(node) {
  const check = ts.findAncestor(
    node,
    (each) => ts.isObjectLiteralExpression(each) && named(each) !== undefined,
  )
  return check && ts.isObjectLiteralExpression(check) ? named(check) : undefined
}

/** @param {ts.ObjectLiteralExpression} literal */
function named({ properties }) {
  return properties.find(({ name }) => name?.getText() === 'name')
}

/** @param {ts.Node} node @returns {ts.Node | undefined} */
function enclosing(node) {
  return ts.findAncestor(node, (each) => ts.isFunctionLike(each))
}

/** @param {ts.Node} node */
function fileName(node) {
  return node.getSourceFile().fileName.replace(/^.*\//, '').replace(/\.ts$/, '')
}
