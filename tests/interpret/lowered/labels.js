// Source:
//   export async function run(step, n) {
//     outer: for (let i = 0; i < n; i++) {
//       for (let j = 0; j < n; j++) {
//         const r = await step.do("cell", f);
//         if (r === 1) continue outer;
//         if (r === 2) break outer;
//         await step.do("after", f);
//       }
//       await step.do("row", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, n) {
    return __awaiter(this, void 0, void 0, function () {
        var i, j, r;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 0;
                    _a.label = 1;
                case 1:
                    if (!(i < n)) return [3 /*break*/, 9];
                    j = 0;
                    _a.label = 2;
                case 2:
                    if (!(j < n)) return [3 /*break*/, 6];
                    return [4 /*yield*/, step.do("cell", f)];
                case 3:
                    r = _a.sent();
                    if (r === 1)
                        return [3 /*break*/, 8];
                    if (r === 2)
                        return [3 /*break*/, 9];
                    return [4 /*yield*/, step.do("after", f)];
                case 4:
                    _a.sent();
                    _a.label = 5;
                case 5:
                    j++;
                    return [3 /*break*/, 2];
                case 6: return [4 /*yield*/, step.do("row", f)];
                case 7:
                    _a.sent();
                    _a.label = 8;
                case 8:
                    i++;
                    return [3 /*break*/, 1];
                case 9: return [4 /*yield*/, step.do("end", f)];
                case 10:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var i, j, r;
  i = 0;
  %2: while (i < n) {
    j = 0;
    %1: {
      while (j < n) {
        r = yield step.do("cell", f);
        if (r === 1) {
          break %1;
        }
        if (r === 2) {
          break %2;
        }
        yield step.do("after", f);
        j++;
      }
      yield step.do("row", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, n) {
    return _async_to_generator(function() {
        var i, j, r;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    i = 0;
                    _state.label = 1;
                case 1:
                    if (!(i < n)) return [
                        3,
                        9
                    ];
                    j = 0;
                    _state.label = 2;
                case 2:
                    if (!(j < n)) return [
                        3,
                        6
                    ];
                    return [
                        4,
                        step.do("cell", f)
                    ];
                case 3:
                    r = _state.sent();
                    if (r === 1) return [
                        3,
                        8
                    ];
                    if (r === 2) return [
                        3,
                        9
                    ];
                    return [
                        4,
                        step.do("after", f)
                    ];
                case 4:
                    _state.sent();
                    _state.label = 5;
                case 5:
                    j++;
                    return [
                        3,
                        2
                    ];
                case 6:
                    return [
                        4,
                        step.do("row", f)
                    ];
                case 7:
                    _state.sent();
                    _state.label = 8;
                case 8:
                    i++;
                    return [
                        3,
                        1
                    ];
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
  var i, j, r;
  i = 0;
  %2: while (i < n) {
    j = 0;
    %1: {
      while (j < n) {
        r = yield step.do("cell", f);
        if (r === 1) {
          break %1;
        }
        if (r === 2) {
          break %2;
        }
        yield step.do("after", f);
        j++;
      }
      yield step.do("row", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, n) {
    var i, j, r;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          i = 0;
        case 1:
          if (!(i < n)) {
            _context.n = 9;
            break;
          }
          j = 0;
        case 2:
          if (!(j < n)) {
            _context.n = 7;
            break;
          }
          _context.n = 3;
          return step.do("cell", f);
        case 3:
          r = _context.v;
          if (!(r === 1)) {
            _context.n = 4;
            break;
          }
          return _context.a(3, 8);
        case 4:
          if (!(r === 2)) {
            _context.n = 5;
            break;
          }
          return _context.a(3, 9);
        case 5:
          _context.n = 6;
          return step.do("after", f);
        case 6:
          j++;
          _context.n = 2;
          break;
        case 7:
          _context.n = 8;
          return step.do("row", f);
        case 8:
          i++;
          _context.n = 1;
          break;
        case 9:
          _context.n = 10;
          return step.do("end", f);
        case 10:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, n) {
  var i, j, r;
  i = 0;
  %1: while (i < n) {
    j = 0;
    %2: {
      while (j < n) {
        r = yield step.do("cell", f);
        if (r === 1) {
          break %2;
        }
        if (r === 2) {
          break %1;
        }
        yield step.do("after", f);
        j++;
      }
      yield step.do("row", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, n) {
    var i, j, r;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          i = 0;
        case 1:
          if (!(i < n)) {
            _context.next = 21;
            break;
          }
          j = 0;
        case 3:
          if (!(j < n)) {
            _context.next = 16;
            break;
          }
          _context.next = 6;
          return step.do("cell", f);
        case 6:
          r = _context.sent;
          if (!(r === 1)) {
            _context.next = 9;
            break;
          }
          return _context.abrupt("continue", 18);
        case 9:
          if (!(r === 2)) {
            _context.next = 11;
            break;
          }
          return _context.abrupt("break", 21);
        case 11:
          _context.next = 13;
          return step.do("after", f);
        case 13:
          j++;
          _context.next = 3;
          break;
        case 16:
          _context.next = 18;
          return step.do("row", f);
        case 18:
          i++;
          _context.next = 1;
          break;
        case 21:
          _context.next = 23;
          return step.do("end", f);
        case 23:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, n) {
  var i, j, r;
  i = 0;
  %1: while (i < n) {
    j = 0;
    %2: {
      while (j < n) {
        r = yield step.do("cell", f);
        if (r === 1) {
          break %2;
        }
        if (r === 2) {
          break %1;
        }
        yield step.do("after", f);
        j++;
      }
      yield step.do("row", f);
    }
    i++;
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,a;return __generator(this,function(s){switch(s.label){case 0:t=0,s.label=1;case 1:if(!(t<r))return[3,9];n=0,s.label=2;case 2:return n<r?[4,e.do("cell",f)]:[3,6];case 3:return 1===(a=s.sent())?[3,8]:2===a?[3,9]:[4,e.do("after",f)];case 4:s.sent(),s.label=5;case 5:return n++,[3,2];case 6:return[4,e.do("row",f)];case 7:s.sent(),s.label=8;case 8:return t++,[3,1];case 9:return[4,e.do("end",f)];case 10:return s.sent(),[2]}})})}
/* restored
function*() {
  var t, n, a;
  t = 0;
  %2: while (t < r) {
    n = 0;
    %1: {
      while (n < r) {
        if (1 === (a = yield e.do("cell", f))) {
          break %1;
        }
        if (2 === a) {
          break %2;
        }
        yield e.do("after", f);
        n++;
      }
      yield e.do("row", f);
    }
    t++;
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,s,a;return r(this,function(r){switch(r.label){case 0:e=0,r.label=1;case 1:if(!(e<n))return[3,9];s=0,r.label=2;case 2:if(!(s<n))return[3,6];return[4,t.do("cell",f)];case 3:if(1===(a=r.sent()))return[3,8];if(2===a)return[3,9];return[4,t.do("after",f)];case 4:r.sent(),r.label=5;case 5:return s++,[3,2];case 6:return[4,t.do("row",f)];case 7:r.sent(),r.label=8;case 8:return e++,[3,1];case 9:return[4,t.do("end",f)];case 10:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e, s, a;
  e = 0;
  %2: while (e < n) {
    s = 0;
    %1: {
      while (s < n) {
        if (1 === (a = yield t.do("cell", f))) {
          break %1;
        }
        if (2 === a) {
          break %2;
        }
        yield t.do("after", f);
        s++;
      }
      yield t.do("row", f);
    }
    e++;
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(_().m(function o(r,b){var a,t,v;return _().w(function(e){for(;;)switch(e.n){case 0:a=0;case 1:if(!(a<b)){e.n=9;break}t=0;case 2:if(!(t<b)){e.n=7;break}return e.n=3,r.do("cell",f);case 3:if(v=e.v,v!==1){e.n=4;break}return e.a(3,8);case 4:if(v!==2){e.n=5;break}return e.a(3,9);case 5:return e.n=6,r.do("after",f);case 6:t++,e.n=2;break;case 7:return e.n=8,r.do("row",f);case 8:a++,e.n=1;break;case 9:return e.n=10,r.do("end",f);case 10:return e.a(2)}},o)})),D.apply(this,arguments)}
/* restored
function* o(r, b) {
  var a, t, v;
  a = 0;
  %1: while (a < b) {
    t = 0;
    %2: {
      while (t < b) {
        v = yield r.do("cell", f);
        if (!(v !== 1)) {
          break %2;
        }
        if (!(v !== 2)) {
          break %1;
        }
        yield r.do("after", f);
        t++;
      }
      yield r.do("row", f);
    }
    a++;
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o,i,a;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:o=0;case 1:if(!(o<n)){r.next=21;break}i=0;case 3:if(!(i<n)){r.next=16;break}return r.next=6,e.do("cell",f);case 6:if(1!==(a=r.sent)){r.next=9;break}return r.abrupt("continue",18);case 9:if(2!==a){r.next=11;break}return r.abrupt("break",21);case 11:return r.next=13,e.do("after",f);case 13:i++,r.next=3;break;case 16:return r.next=18,e.do("row",f);case 18:o++,r.next=1;break;case 21:return r.next=23,e.do("end",f);case 23:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o, i, a;
  o = 0;
  %1: while (o < n) {
    i = 0;
    %2: {
      while (i < n) {
        if (!(1 !== (a = yield e.do("cell", f)))) {
          break %2;
        }
        if (!(2 !== a)) {
          break %1;
        }
        yield e.do("after", f);
        i++;
      }
      yield e.do("row", f);
    }
    o++;
  }
  yield e.do("end", f);
}
*/
