// ESTree, as acorn gives it, in the canonical form.
import { parse } from "acorn";

const options = {
  ecmaVersion: "latest",
  allowHashBang: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
};

export function fromAcorn(text) {
  let program;
  try {
    program = parse(text, { ...options, sourceType: "module" });
  } catch {
    program = parse(text, { ...options, sourceType: "script", allowAwaitOutsideFunction: true });
  }
  return ["program", statements(program.body)];
}

const statements = (list) => list.map(visit).filter((node) => node[0] !== "empty");
const maybe = (node) => (node ? visit(node) : null);
const all = (list) => list.map(maybe);

function key(node, computed) {
  if (computed) return visit(node);
  if (node.type === "Identifier") return ["str", node.name];
  if (node.type === "Literal") return ["str", node.bigint ?? String(node.value)];
  return visit(node);
}

function visit(node) {
  const convert = kinds[node.type];
  if (!convert) throw new Error(`no conversion of ${node.type}`);
  return convert(node);
}

const name = (node) => (node.type === "Literal" ? node.value : node.name);

function literal(node) {
  if (node.regex) return ["regex"];
  if (node.bigint !== undefined && node.bigint !== null) return ["big", node.bigint.toString()];
  if (node.value === null) return ["null"];
  const kind = { string: "str", number: "num", boolean: "bool" }[typeof node.value];
  return [kind, kind === "num" ? String(node.value) : node.value];
}

const fn = (kind) => (node) => [
  "fn", kind, node.id?.name ?? null, node.async, node.generator, all(node.params), visit(node.body),
];

function method(node, kind) {
  return fn(kind)({ ...node, id: null });
}

function property(node) {
  const kind = node.method ? "method" : node.kind;
  const value = kind === "init" ? visit(node.value) : method(node.value, kind);
  return ["prop", kind, node.computed, key(node.key, node.computed), value];
}

function objectPattern(node) {
  const rest = node.properties.find((part) => part.type === "RestElement");
  const plain = node.properties.filter((part) => part !== rest);
  return [
    "objpat",
    plain.map((part) => ["pp", part.computed, key(part.key, part.computed), visit(part.value)]),
    rest ? visit(rest.argument) : null,
  ];
}

function arrayPattern(node) {
  const last = node.elements.at(-1);
  const rest = last?.type === "RestElement" ? last : null;
  const plain = rest ? node.elements.slice(0, -1) : node.elements;
  return ["arrpat", all(plain), rest ? visit(rest.argument) : null];
}

const cls = (node) => [
  "class", node.id?.name ?? null, maybe(node.superClass), node.body.body.map(visit),
];

const declared = (node) => (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration"
  ? visit(node)
  : ["expr", visit(node)]);

const kinds = {
  ArrayExpression: (n) => ["array", all(n.elements)],
  ArrayPattern: arrayPattern,
  ArrowFunctionExpression: fn("arrow"),
  AssignmentExpression: (n) => ["assign", n.operator, visit(n.left), visit(n.right)],
  AssignmentPattern: (n) => ["default", visit(n.left), visit(n.right)],
  AwaitExpression: (n) => ["await", visit(n.argument)],
  BinaryExpression: (n) => ["binary", n.operator, visit(n.left), visit(n.right)],
  BlockStatement: (n) => ["block", statements(n.body)],
  BreakStatement: (n) => ["break", n.label?.name ?? null],
  CallExpression: (n) => ["call", n.optional, visit(n.callee), all(n.arguments)],
  ChainExpression: (n) => ["chain", visit(n.expression)],
  ClassDeclaration: (n) => ["classdecl", cls(n)],
  ClassExpression: cls,
  ConditionalExpression: (n) => [
    "cond", visit(n.test), visit(n.consequent), visit(n.alternate),
  ],
  ContinueStatement: (n) => ["continue", n.label?.name ?? null],
  DebuggerStatement: () => ["empty"],
  DoWhileStatement: (n) => ["dowhile", visit(n.body), visit(n.test)],
  EmptyStatement: () => ["empty"],
  ExportAllDeclaration: (n) => ["exportall", n.source.value, n.exported ? name(n.exported) : null],
  ExportDefaultDeclaration: (n) => ["exportdefault", declared(n.declaration)],
  ExportNamedDeclaration: (n) => [
    "export",
    maybe(n.declaration),
    n.specifiers.map((part) => [name(part.local), name(part.exported)]),
    n.source?.value ?? null,
  ],
  ExpressionStatement: (n) => ["expr", visit(n.expression)],
  ForInStatement: (n) => ["forin", visit(n.left), visit(n.right), visit(n.body)],
  ForOfStatement: (n) => ["forof", n.await, visit(n.left), visit(n.right), visit(n.body)],
  ForStatement: (n) => ["for", maybe(n.init), maybe(n.test), maybe(n.update), visit(n.body)],
  FunctionDeclaration: (n) => ["fndecl", fn("function")(n)],
  FunctionExpression: fn("function"),
  Identifier: (n) => ["id", n.name],
  IfStatement: (n) => ["if", visit(n.test), visit(n.consequent), maybe(n.alternate)],
  ImportDeclaration: (n) => ["import", n.source.value, n.specifiers.map(visit)],
  ImportDefaultSpecifier: (n) => ["default", n.local.name],
  ImportExpression: (n) => ["importcall", visit(n.source)],
  ImportNamespaceSpecifier: (n) => ["*", n.local.name],
  ImportSpecifier: (n) => [name(n.imported), n.local.name],
  LabeledStatement: (n) => ["label", n.label.name, visit(n.body)],
  Literal: literal,
  LogicalExpression: (n) => ["logical", n.operator, visit(n.left), visit(n.right)],
  MemberExpression: (n) => [
    "member", n.computed, n.optional, visit(n.object), key(n.property, n.computed),
  ],
  MetaProperty: (n) => ["meta", `${n.meta.name}.${n.property.name}`],
  MethodDefinition: (n) => [
    "m", n.kind, n.static, n.computed, key(n.key, n.computed), method(n.value, n.kind),
  ],
  NewExpression: (n) => ["new", visit(n.callee), all(n.arguments)],
  ObjectExpression: (n) => ["object", all(n.properties)],
  ObjectPattern: objectPattern,
  PrivateIdentifier: (n) => ["private", `#${n.name}`],
  Property: property,
  PropertyDefinition: (n) => [
    "m", "field", n.static, n.computed, key(n.key, n.computed), maybe(n.value),
  ],
  RestElement: (n) => ["rest", visit(n.argument)],
  ReturnStatement: (n) => ["return", maybe(n.argument)],
  SequenceExpression: (n) => ["seq", all(n.expressions)],
  SpreadElement: (n) => ["spread", visit(n.argument)],
  StaticBlock: (n) => ["m", "static_block", true, false, null, ["block", statements(n.body)]],
  Super: () => ["super"],
  SwitchStatement: (n) => [
    "switch",
    visit(n.discriminant),
    n.cases.map((part) => [maybe(part.test), statements(part.consequent)]),
  ],
  TaggedTemplateExpression: (n) => ["tagged", visit(n.tag), visit(n.quasi)],
  TemplateLiteral: (n) => [
    "tpl", n.quasis.map((part) => part.value.cooked ?? "invalid"), all(n.expressions),
  ],
  ThisExpression: () => ["this"],
  ThrowStatement: (n) => ["throw", visit(n.argument)],
  TryStatement: (n) => [
    "try",
    visit(n.block),
    n.handler ? maybe(n.handler.param) : null,
    n.handler ? visit(n.handler.body) : null,
    maybe(n.finalizer),
  ],
  UnaryExpression: (n) => ["unary", n.operator, visit(n.argument)],
  UpdateExpression: (n) => ["update", n.operator, n.prefix, visit(n.argument)],
  VariableDeclaration: (n) => [
    "vars", n.kind, n.declarations.map((part) => [visit(part.id), maybe(part.init)]),
  ],
  WhileStatement: (n) => ["while", visit(n.test), visit(n.body)],
  WithStatement: (n) => ["unknown", "with", [visit(n.object), visit(n.body)]],
  YieldExpression: (n) => ["yield", n.delegate, maybe(n.argument)],
};
