// The tree of the TypeScript compiler, its types erased, in the canonical form.
import ts from "typescript";

const K = ts.SyntaxKind;

export function fromTypeScript(file, text) {
  const kind = /\.tsx$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  if (source.parseDiagnostics.length) {
    throw new Error(ts.flattenDiagnosticMessageText(source.parseDiagnostics[0].messageText, " "));
  }
  return ["program", statements(source.statements)];
}

const statements = (list) => list.map(visit).filter((node) => node[0] !== "empty");
const maybe = (node) => (node ? visit(node) : null);
const all = (list) => (list ?? []).map(visit);
const has = (node, kind) => node.modifiers?.some((part) => part.kind === kind) ?? false;

function visit(node) {
  if (has(node, K.DeclareKeyword) && node.kind !== K.EnumDeclaration) return ["empty"];
  const convert = kinds[K[node.kind]] ?? kinds[node.kind];
  if (!convert) throw new Error(`no conversion of ${K[node.kind]}`);
  const converted = convert(node);
  return isChainEnd(node) ? ["chain", converted] : converted;
}

const isLink = (node) => Boolean(node.flags & ts.NodeFlags.OptionalChain);

function isChainEnd(node) {
  if (!isLink(node) || ts.isNonNullExpression(node)) return false;
  let outer = node;
  while (ts.isNonNullExpression(outer.parent)) outer = outer.parent;
  return !(isLink(outer.parent) && outer.parent.expression === outer);
}

function key(name) {
  if (ts.isComputedPropertyName(name)) return [true, visit(name.expression)];
  if (ts.isPrivateIdentifier(name)) return [false, ["private", name.text]];
  if (ts.isBigIntLiteral(name)) return [false, ["str", name.text.slice(0, -1)]];
  return [false, ["str", name.text]];
}

function parameters(node) {
  return node.parameters.filter((part) => part.name.text !== "this").map(visit);
}

const fn = (kind) => (node) => [
  "fn",
  kind,
  kind === "function" ? node.name?.text ?? null : null,
  has(node, K.AsyncKeyword),
  Boolean(node.asteriskToken),
  parameters(node),
  visit(node.body),
];

const property = (kind) => (node) => {
  const [computed, name] = key(node.name);
  return ["prop", kind, computed, name, fn(kind)(node)];
};

const member = (kind) => (node) => {
  const [computed, name] = node.name ? key(node.name) : [false, ["str", "constructor"]];
  return ["m", kind, has(node, K.StaticKeyword), computed, name, fn(kind)(node)];
};

const method = (kind) => (node) =>
  (ts.isObjectLiteralExpression(node.parent) ? property : member)(kind)(node);

function cls(node) {
  const base = node.heritageClauses?.find((part) => part.token === K.ExtendsKeyword);
  return [
    "class",
    node.name?.text ?? null,
    base ? visit(base.types[0].expression) : null,
    node.members.flatMap(members),
  ];
}

function members(node) {
  if (ts.isSemicolonClassElement(node) || ts.isIndexSignatureDeclaration(node)) return [];
  if (has(node, K.DeclareKeyword) || has(node, K.AbstractKeyword)) return [];
  if (ts.isPropertyDeclaration(node)) {
    const [computed, name] = key(node.name);
    const isStatic = has(node, K.StaticKeyword);
    return [["m", "field", isStatic, computed, name, maybe(node.initializer)]];
  }
  if (ts.isClassStaticBlockDeclaration(node)) {
    return [["m", "static_block", true, false, null, visit(node.body)]];
  }
  if (!node.body) return [];
  if (!ts.isConstructorDeclaration(node)) return [visit(node)];
  const properties = node.parameters.filter((part) => ts.isParameterPropertyDeclaration(part, node));
  return [
    ...properties.map((part) => ["m", "parameter", false, false, ["str", part.name.text], null]),
    visit(node),
  ];
}

function binding(node) {
  const target = visit(node.name);
  const full = node.initializer ? ["default", target, visit(node.initializer)] : target;
  return node.dotDotDotToken ? ["rest", full] : full;
}

function bindingPattern(tag, node, convert) {
  const last = node.elements.at(-1);
  const rest = last?.dotDotDotToken ? last : null;
  const plain = node.elements.filter((part) => part !== rest);
  return [tag, plain.map(convert), rest ? visit(rest.name) : null];
}

function boundProperty(node) {
  const [computed, name] = node.propertyName ? key(node.propertyName) : [false, ["str", node.name.text]];
  return ["pp", computed, name, binding(node)];
}

// Targets of assignments are parsed as expressions.
function target(node) {
  const inner = ts.skipOuterExpressions(node);
  if (ts.isArrayLiteralExpression(inner)) return arrayTarget(inner);
  if (ts.isObjectLiteralExpression(inner)) return objectTarget(inner);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === K.EqualsToken) {
    return ["default", target(inner.left), visit(inner.right)];
  }
  return visit(inner);
}

function arrayTarget(node) {
  const last = node.elements.at(-1);
  const rest = last && ts.isSpreadElement(last) ? last : null;
  const plain = node.elements.filter((part) => part !== rest);
  const listed = plain.map((part) => (ts.isOmittedExpression(part) ? null : target(part)));
  return ["arrpat", listed, rest ? target(rest.expression) : null];
}

function objectTarget(node) {
  const rest = node.properties.find(ts.isSpreadAssignment);
  const plain = node.properties.filter((part) => part !== rest);
  return ["objpat", plain.map(targetProperty), rest ? target(rest.expression) : null];
}

function targetProperty(node) {
  const [computed, name] = key(node.name);
  if (ts.isPropertyAssignment(node)) return ["pp", computed, name, target(node.initializer)];
  const plain = ["id", node.name.text];
  const init = node.objectAssignmentInitializer;
  return ["pp", computed, name, init ? ["default", plain, visit(init)] : plain];
}

const LOGICAL = new Set(["&&", "||", "??"]);

// Binary operators nest to the left thousands deep: sequences are flattened, others recurse.
function binary(node) {
  const operator = node.operatorToken.getText();
  if (operator === ",") return sequence(node);
  if (ts.isAssignmentOperator(node.operatorToken.kind)) {
    const left = operator === "=" ? target(node.left) : visit(node.left);
    return ["assign", operator, left, visit(node.right)];
  }
  const tag = LOGICAL.has(operator) ? "logical" : "binary";
  return [tag, operator, visit(node.left), visit(node.right)];
}

function sequence(node) {
  const parts = [];
  let current = node;
  while (ts.isBinaryExpression(current) && current.operatorToken.kind === K.CommaToken) {
    parts.unshift(visit(current.right));
    current = current.left;
  }
  return ["seq", [visit(current), ...parts]];
}

function call(node) {
  if (node.expression.kind === K.ImportKeyword) return ["importcall", visit(node.arguments[0])];
  return ["call", Boolean(node.questionDotToken), visit(node.expression), all(node.arguments)];
}

const quasi = (part) => part.text ?? "invalid";

function variables(list) {
  const kind = ts.NodeFlags;
  const flags = list.flags & kind.BlockScoped;
  const word = { [kind.Let]: "let", [kind.Const]: "const", [kind.Using]: "using", [kind.AwaitUsing]: "await using" };
  return ["vars", word[flags] ?? "var", list.declarations.map((part) => [visit(part.name), maybe(part.initializer)])];
}

const left = (node) => (ts.isVariableDeclarationList(node) ? variables(node) : target(node));

function exported(node, converted) {
  if (!has(node, K.ExportKeyword) || converted[0] === "empty") return converted;
  if (has(node, K.DefaultKeyword)) return ["exportdefault", converted];
  return ["export", converted, [], null];
}

function importDeclaration(node) {
  const clause = node.importClause;
  const source = node.moduleSpecifier.text;
  if (!clause) return ["import", source, []];
  if (clause.isTypeOnly) return ["empty"];
  const found = clause.name ? [["default", clause.name.text]] : [];
  const named = clause.namedBindings;
  if (named && ts.isNamespaceImport(named)) found.push(["*", named.name.text]);
  else if (named) {
    for (const part of named.elements) {
      if (!part.isTypeOnly) found.push([(part.propertyName ?? part.name).text, part.name.text]);
    }
  }
  return ["import", source, found];
}

function exportDeclaration(node) {
  if (node.isTypeOnly) return ["empty"];
  const source = node.moduleSpecifier?.text ?? null;
  const clause = node.exportClause;
  if (!clause) return ["exportall", source, null];
  if (ts.isNamespaceExport(clause)) return ["exportall", source, clause.name.text];
  const listed = clause.elements.filter((part) => !part.isTypeOnly);
  return ["export", null, listed.map((part) => [(part.propertyName ?? part.name).text, part.name.text]), source];
}

function importEquals(node) {
  if (node.isTypeOnly) return ["empty"];
  const ref = node.moduleReference;
  if (ts.isExternalModuleReference(ref)) return ["import", ref.expression.text, [["=", node.name.text]]];
  return exported(node, ["vars", "const", [[["id", node.name.text], entity(ref)]]]);
}

function entity(node) {
  if (ts.isIdentifier(node)) return ["id", node.text];
  return ["member", false, false, entity(node.left), ["str", node.right.text]];
}

function namespace(node) {
  if (!node.body || ts.isStringLiteral(node.name)) return ["empty"];
  const inner = ts.isModuleBlock(node.body)
    ? statements(node.body.statements)
    : [["export", namespace(node.body), [], null]];
  return ["namespace", node.name.text, inner];
}

function enumeration(node) {
  const listed = node.members.map((part) => [key(part.name)[1][1], maybe(part.initializer)]);
  return exported(node, ["enum", node.name.text, listed]);
}

const through = (node) => visit(node.expression);
const empty = () => ["empty"];
const unary = (node, operator) => ["unary", operator, visit(node.operand ?? node.expression)];

const kinds = {
  ArrayBindingPattern: (n) => bindingPattern("arrpat", n, (part) => (ts.isOmittedExpression(part) ? null : binding(part))),
  ArrayLiteralExpression: (n) => ["array", n.elements.map((part) => (ts.isOmittedExpression(part) ? null : visit(part)))],
  ArrowFunction: fn("arrow"),
  AsExpression: through,
  AwaitExpression: (n) => ["await", visit(n.expression)],
  BigIntLiteral: (n) => ["big", BigInt(n.text.slice(0, -1)).toString()],
  BinaryExpression: binary,
  Block: (n) => ["block", statements(n.statements)],
  BreakStatement: (n) => ["break", n.label?.text ?? null],
  CallExpression: call,
  ClassDeclaration: (n) => exported(n, ["classdecl", cls(n)]),
  ClassExpression: cls,
  ConditionalExpression: (n) => ["cond", visit(n.condition), visit(n.whenTrue), visit(n.whenFalse)],
  Constructor: member("constructor"),
  ContinueStatement: (n) => ["continue", n.label?.text ?? null],
  DebuggerStatement: empty,
  DeleteExpression: (n) => unary(n, "delete"),
  DoStatement: (n) => ["dowhile", visit(n.statement), visit(n.expression)],
  ElementAccessExpression: (n) => ["member", true, Boolean(n.questionDotToken), visit(n.expression), visit(n.argumentExpression)],
  EmptyStatement: empty,
  EnumDeclaration: enumeration,
  ExportAssignment: (n) => (n.isExportEquals ? ["export=", visit(n.expression)] : ["exportdefault", ["expr", visit(n.expression)]]),
  ExportDeclaration: exportDeclaration,
  ExpressionStatement: (n) => ["expr", visit(n.expression)],
  ExpressionWithTypeArguments: through,
  FalseKeyword: () => ["bool", false],
  ForInStatement: (n) => ["forin", left(n.initializer), visit(n.expression), visit(n.statement)],
  ForOfStatement: (n) => ["forof", Boolean(n.awaitModifier), left(n.initializer), visit(n.expression), visit(n.statement)],
  ForStatement: (n) => ["for", maybe(n.initializer), maybe(n.condition), maybe(n.incrementor), visit(n.statement)],
  FunctionDeclaration: (n) => (n.body ? exported(n, ["fndecl", fn("function")(n)]) : ["empty"]),
  FunctionExpression: fn("function"),
  GetAccessor: method("get"),
  Identifier: (n) => ["id", n.text],
  IfStatement: (n) => ["if", visit(n.expression), visit(n.thenStatement), maybe(n.elseStatement)],
  ImportDeclaration: importDeclaration,
  ImportEqualsDeclaration: importEquals,
  InterfaceDeclaration: empty,
  LabeledStatement: (n) => ["label", n.label.text, visit(n.statement)],
  MetaProperty: (n) => ["meta", n.getText().replace(/\s/g, "")],
  MethodDeclaration: method("method"),
  ModuleDeclaration: (n) => exported(n, namespace(n)),
  NamespaceExportDeclaration: empty,
  NewExpression: (n) => ["new", visit(n.expression), all(n.arguments)],
  NoSubstitutionTemplateLiteral: (n) => ["tpl", [quasi(n)], []],
  NonNullExpression: through,
  NullKeyword: () => ["null"],
  NumericLiteral: (n) => ["num", n.text],
  ObjectBindingPattern: (n) => bindingPattern("objpat", n, boundProperty),
  ObjectLiteralExpression: (n) => ["object", all(n.properties)],
  Parameter: binding,
  ParenthesizedExpression: through,
  PostfixUnaryExpression: (n) => ["update", ts.tokenToString(n.operator), false, visit(n.operand)],
  PrefixUnaryExpression: (n) => {
    const operator = ts.tokenToString(n.operator);
    return operator.length === 2 ? ["update", operator, true, visit(n.operand)] : unary(n, operator);
  },
  PrivateIdentifier: (n) => ["private", n.text],
  PropertyAccessExpression: (n) => [
    "member", false, Boolean(n.questionDotToken), visit(n.expression),
    ts.isPrivateIdentifier(n.name) ? ["private", n.name.text] : ["str", n.name.text],
  ],
  PropertyAssignment: (n) => ["prop", "init", ...key(n.name), visit(n.initializer)],
  RegularExpressionLiteral: () => ["regex"],
  ReturnStatement: (n) => ["return", maybe(n.expression)],
  SatisfiesExpression: through,
  SetAccessor: method("set"),
  ShorthandPropertyAssignment: (n) => ["prop", "init", ...key(n.name), ["id", n.name.text]],
  SpreadAssignment: (n) => ["spread", visit(n.expression)],
  SpreadElement: (n) => ["spread", visit(n.expression)],
  StringLiteral: (n) => ["str", n.text],
  SuperKeyword: () => ["super"],
  SwitchStatement: (n) => [
    "switch",
    visit(n.expression),
    n.caseBlock.clauses.map((part) => [maybe(part.expression), statements(part.statements)]),
  ],
  TaggedTemplateExpression: (n) => ["tagged", visit(n.tag), visit(n.template)],
  TemplateExpression: (n) => [
    "tpl",
    [quasi(n.head), ...n.templateSpans.map((part) => quasi(part.literal))],
    n.templateSpans.map((part) => visit(part.expression)),
  ],
  ThisKeyword: () => ["this"],
  ThrowStatement: (n) => ["throw", visit(n.expression)],
  TrueKeyword: () => ["bool", true],
  TryStatement: (n) => [
    "try",
    visit(n.tryBlock),
    maybe(n.catchClause?.variableDeclaration?.name),
    maybe(n.catchClause?.block),
    maybe(n.finallyBlock),
  ],
  TypeAliasDeclaration: empty,
  TypeAssertionExpression: through,
  TypeOfExpression: (n) => unary(n, "typeof"),
  VariableDeclarationList: variables,
  VariableStatement: (n) => exported(n, variables(n.declarationList)),
  VoidExpression: (n) => unary(n, "void"),
  WhileStatement: (n) => ["while", visit(n.expression), visit(n.statement)],
  WithStatement: (n) => ["unknown", "with", [visit(n.expression), visit(n.statement)]],
  YieldExpression: (n) => ["yield", Boolean(n.asteriskToken), maybe(n.expression)],
};

// Some kinds share a number with a marker such as FirstLiteralToken, which is the name that the
// reverse table gives: look these up by number.
for (const name of Object.keys(kinds)) kinds[K[name]] = kinds[name];
