// Source:
//   export async function run(step, c) {
//     if (c) {
//       await step.do("yes", f);
//     } else {
//       await step.do("no", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, c) {
    return __awaiter(this, void 0, void 0, function () {
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!c) return [3 /*break*/, 2];
                    return [4 /*yield*/, step.do("yes", f)];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 4];
                case 2: return [4 /*yield*/, step.do("no", f)];
                case 3:
                    _a.sent();
                    _a.label = 4;
                case 4: return [4 /*yield*/, step.do("end", f)];
                case 5:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  if (c) {
    yield step.do("yes", f);
  } else {
    yield step.do("no", f);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, c) {
    return _async_to_generator(function() {
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    if (!c) return [
                        3,
                        2
                    ];
                    return [
                        4,
                        step.do("yes", f)
                    ];
                case 1:
                    _state.sent();
                    return [
                        3,
                        4
                    ];
                case 2:
                    return [
                        4,
                        step.do("no", f)
                    ];
                case 3:
                    _state.sent();
                    _state.label = 4;
                case 4:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 5:
                    _state.sent();
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  if (c) {
    yield step.do("yes", f);
  } else {
    yield step.do("no", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, c) {
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          if (!c) {
            _context.n = 2;
            break;
          }
          _context.n = 1;
          return step.do("yes", f);
        case 1:
          _context.n = 3;
          break;
        case 2:
          _context.n = 3;
          return step.do("no", f);
        case 3:
          _context.n = 4;
          return step.do("end", f);
        case 4:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  if (c) {
    yield step.do("yes", f);
  } else {
    yield step.do("no", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, c) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          if (!c) {
            _context.next = 5;
            break;
          }
          _context.next = 3;
          return step.do("yes", f);
        case 3:
          _context.next = 7;
          break;
        case 5:
          _context.next = 7;
          return step.do("no", f);
        case 7:
          _context.next = 9;
          return step.do("end", f);
        case 9:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  if (c) {
    yield step.do("yes", f);
  } else {
    yield step.do("no", f);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,n){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(r){switch(r.label){case 0:return n?[4,e.do("yes",f)]:[3,2];case 1:return r.sent(),[3,4];case 2:return[4,e.do("no",f)];case 3:r.sent(),r.label=4;case 4:return[4,e.do("end",f)];case 5:return r.sent(),[2]}})})}
/* restored
function*() {
  if (n) {
    yield e.do("yes", f);
  } else {
    yield e.do("no", f);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(n,t){return e(function(){return r(this,function(e){switch(e.label){case 0:if(!t)return[3,2];return[4,n.do("yes",f)];case 1:return e.sent(),[3,4];case 2:return[4,n.do("no",f)];case 3:e.sent(),e.label=4;case 4:return[4,n.do("end",f)];case 5:return e.sent(),[2]}})})()}
/* restored
function*() {
  if (t) {
    yield n.do("yes", f);
  } else {
    yield n.do("no", f);
  }
  yield n.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=J(E().m(function e(r,h){return E().w(function(t){for(;;)switch(t.n){case 0:if(!h){t.n=2;break}return t.n=1,r.do("yes",f);case 1:t.n=3;break;case 2:return t.n=3,r.do("no",f);case 3:return t.n=4,r.do("end",f);case 4:return t.a(2)}},e)})),D.apply(this,arguments)}
/* restored
function* e(r, h) {
  if (h) {
    yield r.do("yes", f);
  } else {
    yield r.do("no", f);
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(!n){r.next=5;break}return r.next=3,e.do("yes",f);case 3:r.next=7;break;case 5:return r.next=7,e.do("no",f);case 7:return r.next=9,e.do("end",f);case 9:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  if (n) {
    yield e.do("yes", f);
  } else {
    yield e.do("no", f);
  }
  yield e.do("end", f);
}
*/
