// Source:
//   export async function run(step, xs) {
//     for (let i = 0; i < 3; i++) {
//       try {
//         const r = await step.do("try", f);
//         if (r.skip) continue;
//         return r;
//       } catch (e) {
//         if (i === 2) break;
//         await step.sleep("wait", 1000);
//       }
//     }
//     await step.do("gave up", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var i, r, e_1;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 0;
                    _a.label = 1;
                case 1:
                    if (!(i < 3)) return [3 /*break*/, 7];
                    _a.label = 2;
                case 2:
                    _a.trys.push([2, 4, , 6]);
                    return [4 /*yield*/, step.do("try", f)];
                case 3:
                    r = _a.sent();
                    if (r.skip)
                        return [3 /*break*/, 6];
                    return [2 /*return*/, r];
                case 4:
                    e_1 = _a.sent();
                    if (i === 2)
                        return [3 /*break*/, 7];
                    return [4 /*yield*/, step.sleep("wait", 1000)];
                case 5:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 6:
                    i++;
                    return [3 /*break*/, 1];
                case 7: return [4 /*yield*/, step.do("gave up", f)];
                case 8:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var i, r, e_1;
  i = 0;
  while (i < 3) {
    try {
      r = yield step.do("try", f);
      if (!r.skip) {
        return r;
      }
    } catch (%error) {
      e_1 = %error;
      if (i === 2) {
        break;
      }
      yield step.sleep("wait", 1000);
    }
    i++;
  }
  yield step.do("gave up", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var i, r, e;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    i = 0;
                    _state.label = 1;
                case 1:
                    if (!(i < 3)) return [
                        3,
                        7
                    ];
                    _state.label = 2;
                case 2:
                    _state.trys.push([
                        2,
                        4,
                        ,
                        6
                    ]);
                    return [
                        4,
                        step.do("try", f)
                    ];
                case 3:
                    r = _state.sent();
                    if (r.skip) return [
                        3,
                        6
                    ];
                    return [
                        2,
                        r
                    ];
                case 4:
                    e = _state.sent();
                    if (i === 2) return [
                        3,
                        7
                    ];
                    return [
                        4,
                        step.sleep("wait", 1000)
                    ];
                case 5:
                    _state.sent();
                    return [
                        3,
                        6
                    ];
                case 6:
                    i++;
                    return [
                        3,
                        1
                    ];
                case 7:
                    return [
                        4,
                        step.do("gave up", f)
                    ];
                case 8:
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
  var i, r, e;
  i = 0;
  while (i < 3) {
    try {
      r = yield step.do("try", f);
      if (!r.skip) {
        return r;
      }
    } catch (%error) {
      e = %error;
      if (i === 2) {
        break;
      }
      yield step.sleep("wait", 1000);
    }
    i++;
  }
  yield step.do("gave up", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var i, r, _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          i = 0;
        case 1:
          if (!(i < 3)) {
            _context.n = 8;
            break;
          }
          _context.p = 2;
          _context.n = 3;
          return step.do("try", f);
        case 3:
          r = _context.v;
          if (!r.skip) {
            _context.n = 4;
            break;
          }
          return _context.a(3, 7);
        case 4:
          return _context.a(2, r);
        case 5:
          _context.p = 5;
          _t = _context.v;
          if (!(i === 2)) {
            _context.n = 6;
            break;
          }
          return _context.a(3, 8);
        case 6:
          _context.n = 7;
          return step.sleep("wait", 1000);
        case 7:
          i++;
          _context.n = 1;
          break;
        case 8:
          _context.n = 9;
          return step.do("gave up", f);
        case 9:
          return _context.a(2);
      }
    }, _callee, null, [[2, 5]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var i, r, _t;
  i = 0;
  while (i < 3) {
    try {
      r = yield step.do("try", f);
      if (!r.skip) {
        return r;
      }
    } catch (%error) {
      _t = %error;
      if (i === 2) {
        break;
      }
      yield step.sleep("wait", 1000);
    }
    i++;
  }
  yield step.do("gave up", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, xs) {
    var i, r;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          i = 0;
        case 1:
          if (!(i < 3)) {
            _context.next = 20;
            break;
          }
          _context.prev = 2;
          _context.next = 5;
          return step.do("try", f);
        case 5:
          r = _context.sent;
          if (!r.skip) {
            _context.next = 8;
            break;
          }
          return _context.abrupt("continue", 17);
        case 8:
          return _context.abrupt("return", r);
        case 11:
          _context.prev = 11;
          _context.t0 = _context["catch"](2);
          if (!(i === 2)) {
            _context.next = 15;
            break;
          }
          return _context.abrupt("break", 20);
        case 15:
          _context.next = 17;
          return step.sleep("wait", 1000);
        case 17:
          i++;
          _context.next = 1;
          break;
        case 20:
          _context.next = 22;
          return step.do("gave up", f);
        case 22:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[2, 11]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var i, r;
  var %t0;
  i = 0;
  while (i < 3) {
    try {
      r = yield step.do("try", f);
      if (!r.skip) {
        return r;
      }
    } catch (%error) {
      %t0 = %error;
      if (i === 2) {
        break;
      }
      yield step.sleep("wait", 1000);
    }
    i++;
  }
  yield step.do("gave up", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var r,t,n;return __generator(this,function(s){switch(s.label){case 0:r=0,s.label=1;case 1:if(!(r<3))return[3,7];s.label=2;case 2:return s.trys.push([2,4,,6]),[4,e.do("try",f)];case 3:return(t=s.sent()).skip?[3,6]:[2,t];case 4:return n=s.sent(),2===r?[3,7]:[4,e.sleep("wait",1e3)];case 5:return s.sent(),[3,6];case 6:return r++,[3,1];case 7:return[4,e.do("gave up",f)];case 8:return s.sent(),[2]}})})}
/* restored
function*() {
  var r, t, n;
  r = 0;
  while (r < 3) {
    try {
      if (!(t = yield e.do("try", f)).skip) {
        return t;
      }
    } catch (%error) {
      n = %error;
      if (2 === r) {
        break;
      }
      yield e.sleep("wait", 1000);
    }
    r++;
  }
  yield e.do("gave up", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,s){return e(function(){var e,s,n;return r(this,function(r){switch(r.label){case 0:e=0,r.label=1;case 1:if(!(e<3))return[3,7];r.label=2;case 2:return r.trys.push([2,4,,6]),[4,t.do("try",f)];case 3:if((s=r.sent()).skip)return[3,6];return[2,s];case 4:if(n=r.sent(),2===e)return[3,7];return[4,t.sleep("wait",1e3)];case 5:return r.sent(),[3,6];case 6:return e++,[3,1];case 7:return[4,t.do("gave up",f)];case 8:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e, s, n;
  e = 0;
  while (e < 3) {
    try {
      if (!(s = yield t.do("try", f)).skip) {
        return s;
      }
    } catch (%error) {
      n = %error;
      if (2 === e) {
        break;
      }
      yield t.sleep("wait", 1000);
    }
    e++;
  }
  yield t.do("gave up", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function _(){return _=K(D().m(function o(r,d){var a,t,h;return D().w(function(e){for(;;)switch(e.p=e.n){case 0:a=0;case 1:if(!(a<3)){e.n=8;break}return e.p=2,e.n=3,r.do("try",f);case 3:if(t=e.v,!t.skip){e.n=4;break}return e.a(3,7);case 4:return e.a(2,t);case 5:if(e.p=5,h=e.v,a!==2){e.n=6;break}return e.a(3,8);case 6:return e.n=7,r.sleep("wait",1e3);case 7:a++,e.n=1;break;case 8:return e.n=9,r.do("gave up",f);case 9:return e.a(2)}},o,null,[[2,5]])})),_.apply(this,arguments)}
/* restored
function* o(r, d) {
  var a, t, h;
  a = 0;
  while (a < 3) {
    try {
      t = yield r.do("try", f);
      if (!t.skip) {
        return t;
      }
    } catch (%error) {
      h = %error;
      if (!(a !== 2)) {
        break;
      }
      yield r.sleep("wait", 1000);
    }
    a++;
  }
  yield r.do("gave up", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o,i;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:o=0;case 1:if(!(o<3)){r.next=20;break}return r.prev=2,r.next=5,e.do("try",f);case 5:if(!(i=r.sent).skip){r.next=8;break}return r.abrupt("continue",17);case 8:return r.abrupt("return",i);case 11:if(r.prev=11,r.t0=r.catch(2),2!==o){r.next=15;break}return r.abrupt("break",20);case 15:return r.next=17,e.sleep("wait",1e3);case 17:o++,r.next=1;break;case 20:return r.next=22,e.do("gave up",f);case 22:case"end":return r.stop()}},t,null,[[2,11]])}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o, i;
  var %t0;
  o = 0;
  while (o < 3) {
    try {
      if (!(i = yield e.do("try", f)).skip) {
        return i;
      }
    } catch (%error) {
      %t0 = %error;
      if (!(2 !== o)) {
        break;
      }
      yield e.sleep("wait", 1000);
    }
    o++;
  }
  yield e.do("gave up", f);
}
*/
