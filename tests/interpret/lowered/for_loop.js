// Source:
//   export async function run(step, xs) {
//     for (let i = 0; i < 10; i++) {
//       const a = await step.do("a" + i, f);
//       if (a === 1) continue;
//       if (a === 2) break;
//       await step.do("b", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var i, a;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 0;
                    _a.label = 1;
                case 1:
                    if (!(i < 10)) return [3 /*break*/, 5];
                    return [4 /*yield*/, step.do("a" + i, f)];
                case 2:
                    a = _a.sent();
                    if (a === 1)
                        return [3 /*break*/, 4];
                    if (a === 2)
                        return [3 /*break*/, 5];
                    return [4 /*yield*/, step.do("b", f)];
                case 3:
                    _a.sent();
                    _a.label = 4;
                case 4:
                    i++;
                    return [3 /*break*/, 1];
                case 5: return [4 /*yield*/, step.do("end", f)];
                case 6:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var i, a;
  i = 0;
  while (i < 10) {
    a = yield step.do("a" + i, f);
    if (!(a === 1)) {
      if (a === 2) {
        break;
      }
      yield step.do("b", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var i, a;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    i = 0;
                    _state.label = 1;
                case 1:
                    if (!(i < 10)) return [
                        3,
                        5
                    ];
                    return [
                        4,
                        step.do("a" + i, f)
                    ];
                case 2:
                    a = _state.sent();
                    if (a === 1) return [
                        3,
                        4
                    ];
                    if (a === 2) return [
                        3,
                        5
                    ];
                    return [
                        4,
                        step.do("b", f)
                    ];
                case 3:
                    _state.sent();
                    _state.label = 4;
                case 4:
                    i++;
                    return [
                        3,
                        1
                    ];
                case 5:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 6:
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
  var i, a;
  i = 0;
  while (i < 10) {
    a = yield step.do("a" + i, f);
    if (!(a === 1)) {
      if (a === 2) {
        break;
      }
      yield step.do("b", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var i, a;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          i = 0;
        case 1:
          if (!(i < 10)) {
            _context.n = 6;
            break;
          }
          _context.n = 2;
          return step.do("a" + i, f);
        case 2:
          a = _context.v;
          if (!(a === 1)) {
            _context.n = 3;
            break;
          }
          return _context.a(3, 5);
        case 3:
          if (!(a === 2)) {
            _context.n = 4;
            break;
          }
          return _context.a(3, 6);
        case 4:
          _context.n = 5;
          return step.do("b", f);
        case 5:
          i++;
          _context.n = 1;
          break;
        case 6:
          _context.n = 7;
          return step.do("end", f);
        case 7:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var i, a;
  i = 0;
  while (i < 10) {
    a = yield step.do("a" + i, f);
    if (!(a === 1)) {
      if (a === 2) {
        break;
      }
      yield step.do("b", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, xs) {
    var i, a;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          i = 0;
        case 1:
          if (!(i < 10)) {
            _context.next = 14;
            break;
          }
          _context.next = 4;
          return step.do("a" + i, f);
        case 4:
          a = _context.sent;
          if (!(a === 1)) {
            _context.next = 7;
            break;
          }
          return _context.abrupt("continue", 11);
        case 7:
          if (!(a === 2)) {
            _context.next = 9;
            break;
          }
          return _context.abrupt("break", 14);
        case 9:
          _context.next = 11;
          return step.do("b", f);
        case 11:
          i++;
          _context.next = 1;
          break;
        case 14:
          _context.next = 16;
          return step.do("end", f);
        case 16:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var i, a;
  i = 0;
  while (i < 10) {
    a = yield step.do("a" + i, f);
    if (!(a === 1)) {
      if (a === 2) {
        break;
      }
      yield step.do("b", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var r,n;return __generator(this,function(t){switch(t.label){case 0:r=0,t.label=1;case 1:return r<10?[4,e.do("a"+r,f)]:[3,5];case 2:return 1===(n=t.sent())?[3,4]:2===n?[3,5]:[4,e.do("b",f)];case 3:t.sent(),t.label=4;case 4:return r++,[3,1];case 5:return[4,e.do("end",f)];case 6:return t.sent(),[2]}})})}
/* restored
function*() {
  var r, n;
  r = 0;
  while (r < 10) {
    if (!(1 === (n = yield e.do("a" + r, f)))) {
      if (2 === n) {
        break;
      }
      yield e.do("b", f);
    }
    r++;
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,n;return r(this,function(r){switch(r.label){case 0:e=0,r.label=1;case 1:if(!(e<10))return[3,5];return[4,t.do("a"+e,f)];case 2:if(1===(n=r.sent()))return[3,4];if(2===n)return[3,5];return[4,t.do("b",f)];case 3:r.sent(),r.label=4;case 4:return e++,[3,1];case 5:return[4,t.do("end",f)];case 6:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e, n;
  e = 0;
  while (e < 10) {
    if (!(1 === (n = yield t.do("a" + e, f)))) {
      if (2 === n) {
        break;
      }
      yield t.do("b", f);
    }
    e++;
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function o(r,g){var a,t;return E().w(function(e){for(;;)switch(e.n){case 0:a=0;case 1:if(!(a<10)){e.n=6;break}return e.n=2,r.do("a"+a,f);case 2:if(t=e.v,t!==1){e.n=3;break}return e.a(3,5);case 3:if(t!==2){e.n=4;break}return e.a(3,6);case 4:return e.n=5,r.do("b",f);case 5:a++,e.n=1;break;case 6:return e.n=7,r.do("end",f);case 7:return e.a(2)}},o)})),D.apply(this,arguments)}
/* restored
function* o(r, g) {
  var a, t;
  a = 0;
  while (a < 10) {
    t = yield r.do("a" + a, f);
    if (t !== 1) {
      if (!(t !== 2)) {
        break;
      }
      yield r.do("b", f);
    }
    a++;
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o,i;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:o=0;case 1:if(!(o<10)){r.next=14;break}return r.next=4,e.do("a"+o,f);case 4:if(1!==(i=r.sent)){r.next=7;break}return r.abrupt("continue",11);case 7:if(2!==i){r.next=9;break}return r.abrupt("break",14);case 9:return r.next=11,e.do("b",f);case 11:o++,r.next=1;break;case 14:return r.next=16,e.do("end",f);case 16:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o, i;
  o = 0;
  while (o < 10) {
    if (1 !== (i = yield e.do("a" + o, f))) {
      if (!(2 !== i)) {
        break;
      }
      yield e.do("b", f);
    }
    o++;
  }
  yield e.do("end", f);
}
*/
