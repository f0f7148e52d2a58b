// Source:
//   export async function run(step) {
//     while (true) {
//       const r = await step.do("poll", f);
//       if (r.done) break;
//       if (r.failed) throw new Error("failed");
//       await step.sleep("pause", 10);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var r;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!true) return [3 /*break*/, 3];
                    return [4 /*yield*/, step.do("poll", f)];
                case 1:
                    r = _a.sent();
                    if (r.done)
                        return [3 /*break*/, 3];
                    if (r.failed)
                        throw new Error("failed");
                    return [4 /*yield*/, step.sleep("pause", 10)];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 0];
                case 3: return [4 /*yield*/, step.do("end", f)];
                case 4:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var r;
  while (true) {
    r = yield step.do("poll", f);
    if (r.done) {
      break;
    }
    if (r.failed) {
      throw new Error("failed");
    }
    yield step.sleep("pause", 10);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var r;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    if (!true) return [
                        3,
                        3
                    ];
                    return [
                        4,
                        step.do("poll", f)
                    ];
                case 1:
                    r = _state.sent();
                    if (r.done) return [
                        3,
                        3
                    ];
                    if (r.failed) throw new Error("failed");
                    return [
                        4,
                        step.sleep("pause", 10)
                    ];
                case 2:
                    _state.sent();
                    return [
                        3,
                        0
                    ];
                case 3:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 4:
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
  var r;
  while (true) {
    r = yield step.do("poll", f);
    if (r.done) {
      break;
    }
    if (r.failed) {
      throw new Error("failed");
    }
    yield step.sleep("pause", 10);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var r;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          if (!true) {
            _context.n = 5;
            break;
          }
          _context.n = 1;
          return step.do("poll", f);
        case 1:
          r = _context.v;
          if (!r.done) {
            _context.n = 2;
            break;
          }
          return _context.a(3, 5);
        case 2:
          if (!r.failed) {
            _context.n = 3;
            break;
          }
          throw new Error("failed");
        case 3:
          _context.n = 4;
          return step.sleep("pause", 10);
        case 4:
          _context.n = 0;
          break;
        case 5:
          _context.n = 6;
          return step.do("end", f);
        case 6:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var r;
  while (true) {
    r = yield step.do("poll", f);
    if (r.done) {
      break;
    }
    if (r.failed) {
      throw new Error("failed");
    }
    yield step.sleep("pause", 10);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var r;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          if (!true) {
            _context.next = 12;
            break;
          }
          _context.next = 3;
          return step.do("poll", f);
        case 3:
          r = _context.sent;
          if (!r.done) {
            _context.next = 6;
            break;
          }
          return _context.abrupt("break", 12);
        case 6:
          if (!r.failed) {
            _context.next = 8;
            break;
          }
          throw new Error("failed");
        case 8:
          _context.next = 10;
          return step.sleep("pause", 10);
        case 10:
          _context.next = 0;
          break;
        case 12:
          _context.next = 14;
          return step.do("end", f);
        case 14:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var r;
  while (true) {
    r = yield step.do("poll", f);
    if (r.done) {
      break;
    }
    if (r.failed) {
      throw new Error("failed");
    }
    yield step.sleep("pause", 10);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r;return __generator(this,function(n){switch(n.label){case 0:return[4,e.do("poll",f)];case 1:if((r=n.sent()).done)return[3,3];if(r.failed)throw new Error("failed");return[4,e.sleep("pause",10)];case 2:return n.sent(),[3,0];case 3:return[4,e.do("end",f)];case 4:return n.sent(),[2]}})})}
/* restored
function*() {
  var r;
  while (!(r = yield e.do("poll", f)).done) {
    if (r.failed) {
      throw new Error("failed");
    }
    yield e.sleep("pause", 10);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return e(function(){var e;return r(this,function(r){switch(r.label){case 0:return[4,t.do("poll",f)];case 1:if((e=r.sent()).done)return[3,3];if(e.failed)throw Error("failed");return[4,t.sleep("pause",10)];case 2:return r.sent(),[3,0];case 3:return[4,t.do("end",f)];case 4:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e;
  while (!(e = yield t.do("poll", f)).done) {
    if (e.failed) {
      throw Error("failed");
    }
    yield t.sleep("pause", 10);
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function n(r){var v;return E().w(function(e){for(;;)switch(e.n){case 0:return e.n=1,r.do("poll",f);case 1:if(v=e.v,!v.done){e.n=2;break}return e.a(3,5);case 2:if(!v.failed){e.n=3;break}throw new Error("failed");case 3:return e.n=4,r.sleep("pause",10);case 4:e.n=0;break;case 5:return e.n=6,r.do("end",f);case 6:return e.a(2)}},n)})),D.apply(this,arguments)}
/* restored
function* n(r) {
  var v;
  while (true) {
    v = yield r.do("poll", f);
    if (v.done) {
      break;
    }
    if (v.failed) {
      throw new Error("failed");
    }
    yield r.sleep("pause", 10);
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.next=3,e.do("poll",f);case 3:if(!(n=r.sent).done){r.next=6;break}return r.abrupt("break",12);case 6:if(!n.failed){r.next=8;break}throw new Error("failed");case 8:return r.next=10,e.sleep("pause",10);case 10:r.next=0;break;case 12:return r.next=14,e.do("end",f);case 14:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  while (!(n = yield e.do("poll", f)).done) {
    if (n.failed) {
      throw new Error("failed");
    }
    yield e.sleep("pause", 10);
  }
  yield e.do("end", f);
}
*/
