// Source:
//   export async function run(step) {
//     let n = 0;
//     do {
//       n = await step.do("n", f);
//     } while (n < 5);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var n;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    n = 0;
                    _a.label = 1;
                case 1: return [4 /*yield*/, step.do("n", f)];
                case 2:
                    n = _a.sent();
                    _a.label = 3;
                case 3:
                    if (n < 5) return [3 /*break*/, 1];
                    _a.label = 4;
                case 4: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var n;
  n = 0;
  while (true) {
    n = yield step.do("n", f);
    if (!(n < 5)) {
      break;
    }
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var n;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    n = 0;
                    _state.label = 1;
                case 1:
                    return [
                        4,
                        step.do("n", f)
                    ];
                case 2:
                    n = _state.sent();
                    _state.label = 3;
                case 3:
                    if (n < 5) return [
                        3,
                        1
                    ];
                    _state.label = 4;
                case 4:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var n;
  n = 0;
  while (true) {
    n = yield step.do("n", f);
    if (!(n < 5)) {
      break;
    }
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var n;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          n = 0;
        case 1:
          _context.n = 2;
          return step.do("n", f);
        case 2:
          n = _context.v;
        case 3:
          if (n < 5) {
            _context.n = 1;
            break;
          }
        case 4:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var n;
  n = 0;
  while (true) {
    n = yield step.do("n", f);
    if (!(n < 5)) {
      break;
    }
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var n;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          n = 0;
        case 1:
          _context.next = 3;
          return step.do("n", f);
        case 3:
          n = _context.sent;
        case 4:
          if (n < 5) {
            _context.next = 1;
            break;
          }
        case 5:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var n;
  n = 0;
  while (true) {
    n = yield step.do("n", f);
    if (!(n < 5)) {
      break;
    }
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r;return __generator(this,function(n){switch(n.label){case 0:r=0,n.label=1;case 1:return[4,e.do("n",f)];case 2:r=n.sent(),n.label=3;case 3:if(r<5)return[3,1];n.label=4;case 4:return[2]}})})}
/* restored
function*() {
  var r;
  r = 0;
  while (true) {
    r = yield e.do("n", f);
    if (!(r < 5)) {
      break;
    }
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return e(function(){var e;return r(this,function(r){switch(r.label){case 0:e=0,r.label=1;case 1:return[4,t.do("n",f)];case 2:e=r.sent(),r.label=3;case 3:if(e<5)return[3,1];r.label=4;case 4:return[2]}})})()}
/* restored
function*() {
  var e;
  e = 0;
  while (true) {
    e = yield t.do("n", f);
    if (!(e < 5)) {
      break;
    }
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function x(){return x=J(E().m(function n(t){var v;return E().w(function(e){for(;;)switch(e.n){case 0:v=0;case 1:return e.n=2,t.do("n",f);case 2:v=e.v;case 3:if(v<5){e.n=1;break}case 4:return e.a(2)}},n)})),x.apply(this,arguments)}
/* restored
function* n(t) {
  var v;
  v = 0;
  while (true) {
    v = yield t.do("n", f);
    if (!(v < 5)) {
      break;
    }
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:n=0;case 1:return r.next=3,e.do("n",f);case 3:n=r.sent;case 4:if(n<5){r.next=1;break}case 5:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  n = 0;
  while (true) {
    n = yield e.do("n", f);
    if (!(n < 5)) {
      break;
    }
  }
}
*/
