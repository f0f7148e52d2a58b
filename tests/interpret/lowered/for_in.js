// Source:
//   export async function run(step, o) {
//     for (const k in o) {
//       await step.do(k, f);
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, o) {
    return __awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, _i, k;
        return __generator(this, function (_d) {
            switch (_d.label) {
                case 0:
                    _a = o;
                    _b = [];
                    for (_c in _a)
                        _b.push(_c);
                    _i = 0;
                    _d.label = 1;
                case 1:
                    if (!(_i < _b.length)) return [3 /*break*/, 4];
                    _c = _b[_i];
                    if (!(_c in _a)) return [3 /*break*/, 3];
                    k = _c;
                    return [4 /*yield*/, step.do(k, f)];
                case 2:
                    _d.sent();
                    _d.label = 3;
                case 3:
                    _i++;
                    return [3 /*break*/, 1];
                case 4: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _a, _b, _c, _i, k;
  _a = o;
  _b = [];
  for (_c in _a) {
    _b.push(_c);
  }
  _i = 0;
  while (_i < _b.length) {
    _c = _b[_i];
    if (_c in _a) {
      k = _c;
      yield step.do(k, f);
    }
    _i++;
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, o) {
    return _async_to_generator(function() {
        var _tmp, _tmp1, _tmp2, _i, k;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _tmp = o;
                    _tmp1 = [];
                    for(_tmp2 in _tmp)_tmp1.push(_tmp2);
                    _i = 0;
                    _state.label = 1;
                case 1:
                    if (!(_i < _tmp1.length)) return [
                        3,
                        4
                    ];
                    _tmp2 = _tmp1[_i];
                    if (!(_tmp2 in _tmp)) return [
                        3,
                        3
                    ];
                    k = _tmp2;
                    return [
                        4,
                        step.do(k, f)
                    ];
                case 2:
                    _state.sent();
                    _state.label = 3;
                case 3:
                    _i++;
                    return [
                        3,
                        1
                    ];
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
  var _tmp, _tmp1, _tmp2, _i, k;
  _tmp = o;
  _tmp1 = [];
  for (_tmp2 in _tmp) {
    _tmp1.push(_tmp2);
  }
  _i = 0;
  while (_i < _tmp1.length) {
    _tmp2 = _tmp1[_i];
    if (_tmp2 in _tmp) {
      k = _tmp2;
      yield step.do(k, f);
    }
    _i++;
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, o) {
    var k, _t, _t2;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _t = _regeneratorKeys(o);
        case 1:
          if ((_t2 = _t()).done) {
            _context.n = 3;
            break;
          }
          k = _t2.value;
          _context.n = 2;
          return step.do(k, f);
        case 2:
          _context.n = 1;
          break;
        case 3:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, o) {
  var k, _t, _t2;
  _t = _regeneratorKeys(o);
  while (!(_t2 = _t()).done) {
    k = _t2.value;
    yield step.do(k, f);
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, o) {
    var k;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.t0 = _regeneratorRuntime().keys(o);
        case 1:
          if ((_context.t1 = _context.t0()).done) {
            _context.next = 7;
            break;
          }
          k = _context.t1.value;
          _context.next = 5;
          return step.do(k, f);
        case 5:
          _context.next = 1;
          break;
        case 7:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, o) {
  var k;
  var %t0, %t1;
  %t0 = _regeneratorRuntime().keys(o);
  while (!(%t1 = %t0()).done) {
    k = %t1.value;
    yield step.do(k, f);
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,n){return __awaiter(this,void 0,void 0,function(){var r,t,a,i,s;return __generator(this,function(u){switch(u.label){case 0:for(a in t=[],r=n)t.push(a);i=0,u.label=1;case 1:return i<t.length?(a=t[i])in r?(s=a,[4,e.do(s,f)]):[3,3]:[3,4];case 2:u.sent(),u.label=3;case 3:return i++,[3,1];case 4:return[2]}})})}
/* restored
function*() {
  var r, t, a, i, s;
  for (a in (t = [], r = n)) {
    t.push(a);
  }
  i = 0;
  while (i < t.length) {
    if ((a = t[i]) in r) {
      s = a;
      yield e.do(s, f);
    }
    i++;
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(n,t){return r(function(){var r,s,a,o,c;return e(this,function(e){switch(e.label){case 0:for(a in s=[],r=t)s.push(a);o=0,e.label=1;case 1:if(!(o<s.length))return[3,4];if(!((a=s[o])in r))return[3,3];return c=a,[4,n.do(c,f)];case 2:e.sent(),e.label=3;case 3:return o++,[3,1];case 4:return[2]}})})()}
/* restored
function*() {
  var r, s, a, o, c;
  for (a in (s = [], r = t)) {
    s.push(a);
  }
  o = 0;
  while (o < s.length) {
    if ((a = s[o]) in r) {
      c = a;
      yield n.do(c, f);
    }
    o++;
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=J(x().m(function o(r,a){var u,t,h;return x().w(function(e){for(;;)switch(e.n){case 0:t=I(a);case 1:if((h=t()).done){e.n=3;break}return u=h.value,e.n=2,r.do(u,f);case 2:e.n=1;break;case 3:return e.a(2)}},o)})),E.apply(this,arguments)}
/* restored
function* o(r, a) {
  var u, t, h;
  t = I(a);
  while (!(h = t()).done) {
    u = h.value;
    yield r.do(u, f);
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o;return r().wrap(function t(i){for(;;)switch(i.prev=i.next){case 0:i.t0=r().keys(n);case 1:if((i.t1=i.t0()).done){i.next=7;break}return o=i.t1.value,i.next=5,e.do(o,f);case 5:i.next=1;break;case 7:case"end":return i.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o;
  var %t0, %t1;
  %t0 = r().keys(n);
  while (!(%t1 = %t0()).done) {
    o = %t1.value;
    yield e.do(o, f);
  }
}
*/
