// Source:
//   export async function run(step) {
//     if (step.done) return 1;
//     return step.do("a", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        return __generator(this, function (_a) {
            if (step.done)
                return [2 /*return*/, 1];
            return [2 /*return*/, step.do("a", f)];
        });
    });
}
/* restored
function*() {
  if (step.done) {
    return 1;
  }
  return step.do("a", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        return _ts_generator(this, function(_state) {
            if (step.done) return [
                2,
                1
            ];
            return [
                2,
                step.do("a", f)
            ];
        });
    })();
}
/* restored
function*() {
  if (step.done) {
    return 1;
  }
  return step.do("a", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          if (!step.done) {
            _context.n = 1;
            break;
          }
          return _context.a(2, 1);
        case 1:
          return _context.a(2, step.do("a", f));
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  if (!step.done) {
    return step.do("a", f);
  }
  return 1;
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          if (!step.done) {
            _context.next = 2;
            break;
          }
          return _context.abrupt("return", 1);
        case 2:
          return _context.abrupt("return", step.do("a", f));
        case 3:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  if (!step.done) {
    return step.do("a", f);
  }
  return 1;
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(n){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(r){return n.done?[2,1]:[2,n.do("a",f)]})})}
/* restored
function*() {
  if (n.done) {
    return 1;
  }
  return n.do("a", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){return n(this,function(r){return t.done?[2,1]:[2,t.do("a",f)]})})()}
/* restored
function*() {
  if (t.done) {
    return 1;
  }
  return t.do("a", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=J(x().m(function n(t){return x().w(function(e){for(;;)switch(e.n){case 0:if(!t.done){e.n=1;break}return e.a(2,1);case 1:return e.a(2,t.do("a",f))}},n)})),E.apply(this,arguments)}
/* restored
function* n(t) {
  if (!t.done) {
    return t.do("a", f);
  }
  return 1;
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(!e.done){r.next=2;break}return r.abrupt("return",1);case 2:return r.abrupt("return",e.do("a",f));case 3:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  if (!e.done) {
    return e.do("a", f);
  }
  return 1;
}
*/
