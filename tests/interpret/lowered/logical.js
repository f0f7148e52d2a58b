// Source:
//   export async function run(step, c) {
//     const a = c && (await step.do("and", f));
//     const b = a || (await step.do("or", f));
//     const d = b ?? (await step.do("nullish", f));
//     if (a && (await step.do("test", f))) await step.do("then", f);
//     return d;
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, c) {
    return __awaiter(this, void 0, void 0, function () {
        var a, _a, b, _b, d, _c, _d;
        return __generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _a = c;
                    if (!_a) return [3 /*break*/, 2];
                    return [4 /*yield*/, step.do("and", f)];
                case 1:
                    _a = (_e.sent());
                    _e.label = 2;
                case 2:
                    a = _a;
                    _b = a;
                    if (_b) return [3 /*break*/, 4];
                    return [4 /*yield*/, step.do("or", f)];
                case 3:
                    _b = (_e.sent());
                    _e.label = 4;
                case 4:
                    b = _b;
                    if (!(b !== null && b !== void 0)) return [3 /*break*/, 5];
                    _c = b;
                    return [3 /*break*/, 7];
                case 5: return [4 /*yield*/, step.do("nullish", f)];
                case 6:
                    _c = (_e.sent());
                    _e.label = 7;
                case 7:
                    d = _c;
                    _d = a;
                    if (!_d) return [3 /*break*/, 9];
                    return [4 /*yield*/, step.do("test", f)];
                case 8:
                    _d = (_e.sent());
                    _e.label = 9;
                case 9:
                    if (!_d) return [3 /*break*/, 11];
                    return [4 /*yield*/, step.do("then", f)];
                case 10:
                    _e.sent();
                    _e.label = 11;
                case 11: return [2 /*return*/, d];
            }
        });
    });
}
/* restored
function*() {
  var a, _a, b, _b, d, _c, _d;
  _a = c && (yield step.do("and", f));
  a = _a;
  _b = a || (yield step.do("or", f));
  b = _b;
  if ((b !== null) && (b !== void 0)) {
    _c = b;
  } else {
    _c = yield step.do("nullish", f);
  }
  d = _c;
  if (a && (yield step.do("test", f))) {
    yield step.do("then", f);
  }
  return d;
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, c) {
    return _async_to_generator(function() {
        var a, _tmp, b, _tmp1, d, _tmp2, _tmp3;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _tmp = c;
                    if (!_tmp) return [
                        3,
                        2
                    ];
                    return [
                        4,
                        step.do("and", f)
                    ];
                case 1:
                    _tmp = _state.sent();
                    _state.label = 2;
                case 2:
                    a = _tmp;
                    _tmp1 = a;
                    if (_tmp1) return [
                        3,
                        4
                    ];
                    return [
                        4,
                        step.do("or", f)
                    ];
                case 3:
                    _tmp1 = _state.sent();
                    _state.label = 4;
                case 4:
                    b = _tmp1;
                    if (!(b !== null && b !== void 0)) return [
                        3,
                        5
                    ];
                    _tmp2 = b;
                    return [
                        3,
                        7
                    ];
                case 5:
                    return [
                        4,
                        step.do("nullish", f)
                    ];
                case 6:
                    _tmp2 = _state.sent();
                    _state.label = 7;
                case 7:
                    d = _tmp2;
                    _tmp3 = a;
                    if (!_tmp3) return [
                        3,
                        9
                    ];
                    return [
                        4,
                        step.do("test", f)
                    ];
                case 8:
                    _tmp3 = _state.sent();
                    _state.label = 9;
                case 9:
                    if (!_tmp3) return [
                        3,
                        11
                    ];
                    return [
                        4,
                        step.do("then", f)
                    ];
                case 10:
                    _state.sent();
                    _state.label = 11;
                case 11:
                    return [
                        2,
                        d
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a, _tmp, b, _tmp1, d, _tmp2, _tmp3;
  _tmp = c && (yield step.do("and", f));
  a = _tmp;
  _tmp1 = a || (yield step.do("or", f));
  b = _tmp1;
  if ((b !== null) && (b !== void 0)) {
    _tmp2 = b;
  } else {
    _tmp2 = yield step.do("nullish", f);
  }
  d = _tmp2;
  if (a && (yield step.do("test", f))) {
    yield step.do("then", f);
  }
  return d;
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, c) {
    var a, b, d, _t, _t2, _t3, _t4;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _t = c;
          if (!_t) {
            _context.n = 2;
            break;
          }
          _context.n = 1;
          return step.do("and", f);
        case 1:
          _t = _context.v;
        case 2:
          a = _t;
          _t2 = a;
          if (_t2) {
            _context.n = 4;
            break;
          }
          _context.n = 3;
          return step.do("or", f);
        case 3:
          _t2 = _context.v;
        case 4:
          b = _t2;
          if (!(b !== null && b !== void 0)) {
            _context.n = 5;
            break;
          }
          _t3 = b;
          _context.n = 7;
          break;
        case 5:
          _context.n = 6;
          return step.do("nullish", f);
        case 6:
          _t3 = _context.v;
        case 7:
          d = _t3;
          _t4 = a;
          if (!_t4) {
            _context.n = 9;
            break;
          }
          _context.n = 8;
          return step.do("test", f);
        case 8:
          _t4 = _context.v;
        case 9:
          if (!_t4) {
            _context.n = 10;
            break;
          }
          _context.n = 10;
          return step.do("then", f);
        case 10:
          return _context.a(2, d);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  var a, b, d, _t, _t2, _t3, _t4;
  _t = c && (yield step.do("and", f));
  a = _t;
  _t2 = a || (yield step.do("or", f));
  b = _t2;
  if ((b !== null) && (b !== void 0)) {
    _t3 = b;
  } else {
    _t3 = yield step.do("nullish", f);
  }
  d = _t3;
  if (a && (yield step.do("test", f))) {
    yield step.do("then", f);
  }
  return d;
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, c) {
    var a, b, d;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.t0 = c;
          if (!_context.t0) {
            _context.next = 5;
            break;
          }
          _context.next = 4;
          return step.do("and", f);
        case 4:
          _context.t0 = _context.sent;
        case 5:
          a = _context.t0;
          _context.t1 = a;
          if (_context.t1) {
            _context.next = 11;
            break;
          }
          _context.next = 10;
          return step.do("or", f);
        case 10:
          _context.t1 = _context.sent;
        case 11:
          b = _context.t1;
          if (!(b !== null && b !== void 0)) {
            _context.next = 16;
            break;
          }
          _context.t2 = b;
          _context.next = 19;
          break;
        case 16:
          _context.next = 18;
          return step.do("nullish", f);
        case 18:
          _context.t2 = _context.sent;
        case 19:
          d = _context.t2;
          _context.t3 = a;
          if (!_context.t3) {
            _context.next = 25;
            break;
          }
          _context.next = 24;
          return step.do("test", f);
        case 24:
          _context.t3 = _context.sent;
        case 25:
          if (!_context.t3) {
            _context.next = 28;
            break;
          }
          _context.next = 28;
          return step.do("then", f);
        case 28:
          return _context.abrupt("return", d);
        case 29:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  var a, b, d;
  var %t0, %t1, %t2, %t3;
  %t0 = c && (yield step.do("and", f));
  a = %t0;
  %t1 = a || (yield step.do("or", f));
  b = %t1;
  if ((b !== null) && (b !== void 0)) {
    %t2 = b;
  } else {
    %t2 = yield step.do("nullish", f);
  }
  d = %t2;
  %t3 = a && (yield step.do("test", f));
  if (%t3) {
    yield step.do("then", f);
  }
  return d;
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,n){return __awaiter(this,void 0,void 0,function(){var t,r,a,s,c,l,u;return __generator(this,function(o){switch(o.label){case 0:return(r=n)?[4,e.do("and",f)]:[3,2];case 1:r=o.sent(),o.label=2;case 2:return(s=t=r)?[3,4]:[4,e.do("or",f)];case 3:s=o.sent(),o.label=4;case 4:return null==(a=s)?[3,5]:(l=a,[3,7]);case 5:return[4,e.do("nullish",f)];case 6:l=o.sent(),o.label=7;case 7:return c=l,(u=t)?[4,e.do("test",f)]:[3,9];case 8:u=o.sent(),o.label=9;case 9:return u?[4,e.do("then",f)]:[3,11];case 10:o.sent(),o.label=11;case 11:return[2,c]}})})}
/* restored
function*() {
  var t, r, a, s, c, l, u;
  r = n && (yield e.do("and", f));
  s = (t = r) || (yield e.do("or", f));
  if (null == (a = s)) {
    l = yield e.do("nullish", f);
  } else {
    l = a;
  }
  c = l;
  if (t && (yield e.do("test", f))) {
    yield e.do("then", f);
  }
  return c;
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,s,a,u,c,l,o;return r(this,function(r){switch(r.label){case 0:if(!(s=n))return[3,2];return[4,t.do("and",f)];case 1:s=r.sent(),r.label=2;case 2:if(u=e=s)return[3,4];return[4,t.do("or",f)];case 3:u=r.sent(),r.label=4;case 4:if(null==(a=u))return[3,5];return l=a,[3,7];case 5:return[4,t.do("nullish",f)];case 6:l=r.sent(),r.label=7;case 7:if(c=l,!(o=e))return[3,9];return[4,t.do("test",f)];case 8:o=r.sent(),r.label=9;case 9:if(!o)return[3,11];return[4,t.do("then",f)];case 10:r.sent(),r.label=11;case 11:return[2,c]}})})()}
/* restored
function*() {
  var e, s, a, u, c, l, o;
  s = n && (yield t.do("and", f));
  u = (e = s) || (yield t.do("or", f));
  if (null == (a = u)) {
    l = yield t.do("nullish", f);
  } else {
    l = a;
  }
  c = l;
  if (e && (yield t.do("test", f))) {
    yield t.do("then", f);
  }
  return c;
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function c(r,d){var s,t,b,o,a,i,u;return E().w(function(n){for(;;)switch(n.n){case 0:if(o=d,!o){n.n=2;break}return n.n=1,r.do("and",f);case 1:o=n.v;case 2:if(s=o,a=s,a){n.n=4;break}return n.n=3,r.do("or",f);case 3:a=n.v;case 4:if(t=a,t==null){n.n=5;break}i=t,n.n=7;break;case 5:return n.n=6,r.do("nullish",f);case 6:i=n.v;case 7:if(b=i,u=s,!u){n.n=9;break}return n.n=8,r.do("test",f);case 8:u=n.v;case 9:if(!u){n.n=10;break}return n.n=10,r.do("then",f);case 10:return n.a(2,b)}},c)})),D.apply(this,arguments)}
/* restored
function* c(r, d) {
  var s, t, b, o, a, i, u;
  o = d && (yield r.do("and", f));
  s = o;
  a = s || (yield r.do("or", f));
  t = a;
  if (t == null) {
    i = yield r.do("nullish", f);
  } else {
    i = t;
  }
  b = i;
  if (s && (yield r.do("test", f))) {
    yield r.do("then", f);
  }
  return b;
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o,i,a;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(r.t0=n,!r.t0){r.next=5;break}return r.next=4,e.do("and",f);case 4:r.t0=r.sent;case 5:if(o=r.t0,r.t1=o,r.t1){r.next=11;break}return r.next=10,e.do("or",f);case 10:r.t1=r.sent;case 11:if(null==(i=r.t1)){r.next=16;break}r.t2=i,r.next=19;break;case 16:return r.next=18,e.do("nullish",f);case 18:r.t2=r.sent;case 19:if(a=r.t2,r.t3=o,!r.t3){r.next=25;break}return r.next=24,e.do("test",f);case 24:r.t3=r.sent;case 25:if(!r.t3){r.next=28;break}return r.next=28,e.do("then",f);case 28:return r.abrupt("return",a);case 29:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o, i, a;
  var %t0, %t1, %t2, %t3;
  %t0 = n && (yield e.do("and", f));
  o = %t0;
  %t1 = o || (yield e.do("or", f));
  if (null == (i = %t1)) {
    %t2 = yield e.do("nullish", f);
  } else {
    %t2 = i;
  }
  a = %t2;
  %t3 = o && (yield e.do("test", f));
  if (%t3) {
    yield e.do("then", f);
  }
  return a;
}
*/
