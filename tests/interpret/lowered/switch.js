// Source:
//   export async function run(step, kind) {
//     switch (kind) {
//       case "a":
//         await step.do("A", f);
//         break;
//       case "b":
//       case "c":
//         await step.do("BC", f);
//       case "d":
//         await step.do("D", f);
//         break;
//       default:
//         await step.do("other", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, kind) {
    return __awaiter(this, void 0, void 0, function () {
        var _a;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _a = kind;
                    switch (_a) {
                        case "a": return [3 /*break*/, 1];
                        case "b": return [3 /*break*/, 3];
                        case "c": return [3 /*break*/, 3];
                        case "d": return [3 /*break*/, 5];
                    }
                    return [3 /*break*/, 7];
                case 1: return [4 /*yield*/, step.do("A", f)];
                case 2:
                    _b.sent();
                    return [3 /*break*/, 9];
                case 3: return [4 /*yield*/, step.do("BC", f)];
                case 4:
                    _b.sent();
                    _b.label = 5;
                case 5: return [4 /*yield*/, step.do("D", f)];
                case 6:
                    _b.sent();
                    return [3 /*break*/, 9];
                case 7: return [4 /*yield*/, step.do("other", f)];
                case 8:
                    _b.sent();
                    _b.label = 9;
                case 9: return [4 /*yield*/, step.do("end", f)];
                case 10:
                    _b.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _a;
  %1: {
    _a = kind;
    switch (_a) {
      case "a":
        yield step.do("A", f);
        break %1;
      case "b":
      case "c":
        yield step.do("BC", f);
        break;
      case "d":
        break;
      default:
        yield step.do("other", f);
        break %1;
    }
    yield step.do("D", f);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, kind) {
    return _async_to_generator(function() {
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    switch(kind){
                        case "a":
                            return [
                                3,
                                1
                            ];
                        case "b":
                            return [
                                3,
                                3
                            ];
                        case "c":
                            return [
                                3,
                                3
                            ];
                        case "d":
                            return [
                                3,
                                5
                            ];
                    }
                    return [
                        3,
                        7
                    ];
                case 1:
                    return [
                        4,
                        step.do("A", f)
                    ];
                case 2:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 3:
                    return [
                        4,
                        step.do("BC", f)
                    ];
                case 4:
                    _state.sent();
                    _state.label = 5;
                case 5:
                    return [
                        4,
                        step.do("D", f)
                    ];
                case 6:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 7:
                    return [
                        4,
                        step.do("other", f)
                    ];
                case 8:
                    _state.sent();
                    _state.label = 9;
                case 9:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 10:
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
  %1: {
    switch (kind) {
      case "a":
        yield step.do("A", f);
        break %1;
      case "b":
      case "c":
        yield step.do("BC", f);
        break;
      case "d":
        break;
      default:
        yield step.do("other", f);
        break %1;
    }
    yield step.do("D", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, kind) {
    var _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _t = kind;
          _context.n = _t === "a" ? 1 : _t === "b" ? 3 : _t === "c" ? 3 : _t === "d" ? 4 : 6;
          break;
        case 1:
          _context.n = 2;
          return step.do("A", f);
        case 2:
          return _context.a(3, 7);
        case 3:
          _context.n = 4;
          return step.do("BC", f);
        case 4:
          _context.n = 5;
          return step.do("D", f);
        case 5:
          return _context.a(3, 7);
        case 6:
          _context.n = 7;
          return step.do("other", f);
        case 7:
          _context.n = 8;
          return step.do("end", f);
        case 8:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, kind) {
  var _t;
  %1: {
    %2: {
      _t = kind;
      if (_t === "a") {
        yield step.do("A", f);
        break %1;
      }
      if (!(_t === "b")) {
        if (!(_t === "c")) {
          if (_t === "d") {
            break %2;
          }
          yield step.do("other", f);
          break %1;
        }
      }
      yield step.do("BC", f);
    }
    yield step.do("D", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, kind) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.t0 = kind;
          _context.next = _context.t0 === "a" ? 3 : _context.t0 === "b" ? 6 : _context.t0 === "c" ? 6 : _context.t0 === "d" ? 8 : 11;
          break;
        case 3:
          _context.next = 5;
          return step.do("A", f);
        case 5:
          return _context.abrupt("break", 13);
        case 6:
          _context.next = 8;
          return step.do("BC", f);
        case 8:
          _context.next = 10;
          return step.do("D", f);
        case 10:
          return _context.abrupt("break", 13);
        case 11:
          _context.next = 13;
          return step.do("other", f);
        case 13:
          _context.next = 15;
          return step.do("end", f);
        case 15:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, kind) {
  var %t0;
  %1: {
    %2: {
      %t0 = kind;
      if (%t0 === "a") {
        yield step.do("A", f);
        break %1;
      }
      if (!(%t0 === "b")) {
        if (!(%t0 === "c")) {
          if (%t0 === "d") {
            break %2;
          }
          yield step.do("other", f);
          break %1;
        }
      }
      yield step.do("BC", f);
    }
    yield step.do("D", f);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t;return __generator(this,function(n){switch(n.label){case 0:switch(t=r){case"a":return[3,1];case"b":case"c":return[3,3];case"d":return[3,5]}return[3,7];case 1:return[4,e.do("A",f)];case 2:return n.sent(),[3,9];case 3:return[4,e.do("BC",f)];case 4:n.sent(),n.label=5;case 5:return[4,e.do("D",f)];case 6:return n.sent(),[3,9];case 7:return[4,e.do("other",f)];case 8:n.sent(),n.label=9;case 9:return[4,e.do("end",f)];case 10:return n.sent(),[2]}})})}
/* restored
function*() {
  var t;
  %1: {
    switch (t = r) {
      case "a":
        yield e.do("A", f);
        break %1;
      case "b":
      case "c":
        yield e.do("BC", f);
        break;
      case "d":
        break;
      default:
        yield e.do("other", f);
        break %1;
    }
    yield e.do("D", f);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,s){return e(function(){return r(this,function(e){switch(e.label){case 0:switch(s){case"a":return[3,1];case"b":case"c":return[3,3];case"d":return[3,5]}return[3,7];case 1:return[4,t.do("A",f)];case 2:return e.sent(),[3,9];case 3:return[4,t.do("BC",f)];case 4:e.sent(),e.label=5;case 5:return[4,t.do("D",f)];case 6:return e.sent(),[3,9];case 7:return[4,t.do("other",f)];case 8:e.sent(),e.label=9;case 9:return[4,t.do("end",f)];case 10:return e.sent(),[2]}})})()}
/* restored
function*() {
  %1: {
    switch (s) {
      case "a":
        yield t.do("A", f);
        break %1;
      case "b":
      case "c":
        yield t.do("BC", f);
        break;
      case "d":
        break;
      default:
        yield t.do("other", f);
        break %1;
    }
    yield t.do("D", f);
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=K(D().m(function o(r,h){var e;return D().w(function(t){for(;;)switch(t.n){case 0:e=h,t.n=e==="a"?1:e==="b"||e==="c"?3:e==="d"?4:6;break;case 1:return t.n=2,r.do("A",f);case 2:return t.a(3,7);case 3:return t.n=4,r.do("BC",f);case 4:return t.n=5,r.do("D",f);case 5:return t.a(3,7);case 6:return t.n=7,r.do("other",f);case 7:return t.n=8,r.do("end",f);case 8:return t.a(2)}},o)})),E.apply(this,arguments)}
/* restored
function* o(r, h) {
  var e;
  %1: {
    e = h;
    if (e === "a") {
      yield r.do("A", f);
      break %1;
    }
    if ((e === "b") || (e === "c")) {
      yield r.do("BC", f);
    } else if (!(e === "d")) {
      yield r.do("other", f);
      break %1;
    }
    yield r.do("D", f);
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:r.t0=n,r.next="a"===r.t0?3:"b"===r.t0||"c"===r.t0?6:"d"===r.t0?8:11;break;case 3:return r.next=5,e.do("A",f);case 5:case 10:return r.abrupt("break",13);case 6:return r.next=8,e.do("BC",f);case 8:return r.next=10,e.do("D",f);case 11:return r.next=13,e.do("other",f);case 13:return r.next=15,e.do("end",f);case 15:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var %t0;
  %1: {
    %t0 = n;
    if ("a" === %t0) {
      yield e.do("A", f);
      break %1;
    }
    if (("b" === %t0) || ("c" === %t0)) {
      yield e.do("BC", f);
    } else if (!("d" === %t0)) {
      yield e.do("other", f);
      break %1;
    }
    yield e.do("D", f);
  }
  yield e.do("end", f);
}
*/
