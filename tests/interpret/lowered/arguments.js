// Source:
//   export async function run(step) {
//     const a = g(1, await step.do("first", f), await step.do("second", f), h());
//     return `${a} ${await step.do("third", f)}`;
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var a, _a, _b, _c, _d;
        return __generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _a = g;
                    _b = [1];
                    return [4 /*yield*/, step.do("first", f)];
                case 1:
                    _b = _b.concat([_e.sent()]);
                    return [4 /*yield*/, step.do("second", f)];
                case 2:
                    a = _a.apply(void 0, _b.concat([_e.sent(), h()]));
                    _d = (_c = "".concat(a, " ")).concat;
                    return [4 /*yield*/, step.do("third", f)];
                case 3: return [2 /*return*/, _d.apply(_c, [_e.sent()])];
            }
        });
    });
}
/* restored
function*() {
  var a, _a, _b, _c, _d;
  var %sent;
  _a = g;
  _b = [1];
  %sent = yield step.do("first", f);
  _b = _b.concat([%sent]);
  %sent = yield step.do("second", f);
  a = _a.apply(void 0, _b.concat([%sent, h()]));
  _d = (_c = "".concat(a, " ")).concat;
  %sent = yield step.do("third", f);
  return _d.apply(_c, [%sent]);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var a, _tmp, _, _1;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _tmp = [
                        1
                    ];
                    return [
                        4,
                        step.do("first", f)
                    ];
                case 1:
                    _tmp = _tmp.concat([
                        _state.sent()
                    ]);
                    return [
                        4,
                        step.do("second", f)
                    ];
                case 2:
                    a = g.apply(void 0, _tmp.concat([
                        _state.sent(),
                        h()
                    ]));
                    _1 = (_ = "".concat(a, " ")).concat;
                    return [
                        4,
                        step.do("third", f)
                    ];
                case 3:
                    return [
                        2,
                        _1.apply(_, [
                            _state.sent()
                        ])
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a, _tmp, _, _1;
  var %sent;
  _tmp = [1];
  %sent = yield step.do("first", f);
  _tmp = _tmp.concat([%sent]);
  %sent = yield step.do("second", f);
  a = g.apply(void 0, _tmp.concat([%sent, h()]));
  _1 = (_ = "".concat(a, " ")).concat;
  %sent = yield step.do("third", f);
  return _1.apply(_, [%sent]);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var a, _t, _t2, _t3;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _t = g;
          _context.n = 1;
          return step.do("first", f);
        case 1:
          _t2 = _context.v;
          _context.n = 2;
          return step.do("second", f);
        case 2:
          a = _t(1, _t2, _context.v, h());
          _t3 = "".concat(a, " ");
          _context.n = 3;
          return step.do("third", f);
        case 3:
          return _context.a(2, _t3.concat.call(_t3, _context.v));
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a, _t, _t2, _t3;
  _t = g;
  _t2 = yield step.do("first", f);
  a = _t(1, _t2, yield step.do("second", f), h());
  _t3 = "".concat(a, " ");
  return _t3.concat.call(_t3, yield step.do("third", f));
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var a;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.t0 = g;
          _context.next = 3;
          return step.do("first", f);
        case 3:
          _context.t1 = _context.sent;
          _context.next = 6;
          return step.do("second", f);
        case 6:
          _context.t2 = _context.sent;
          _context.t3 = h();
          a = (0, _context.t0)(1, _context.t1, _context.t2, _context.t3);
          _context.t4 = "".concat(a, " ");
          _context.next = 12;
          return step.do("third", f);
        case 12:
          _context.t5 = _context.sent;
          return _context.abrupt("return", _context.t4.concat.call(_context.t4, _context.t5));
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
  var a;
  var %t0, %t1, %t2, %t3, %t4, %t5;
  %t0 = g;
  %t1 = yield step.do("first", f);
  %t2 = yield step.do("second", f);
  %t3 = h();
  a = (0, %t0)(1, %t1, %t2, %t3);
  %t4 = "".concat(a, " ");
  %t5 = yield step.do("third", f);
  return %t4.concat.call(%t4, %t5);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(t){return __awaiter(this,void 0,void 0,function(){var n,r,e,c,o;return __generator(this,function(a){switch(a.label){case 0:return r=g,e=[1],[4,t.do("first",f)];case 1:return e=e.concat([a.sent()]),[4,t.do("second",f)];case 2:return n=r.apply(void 0,e.concat([a.sent(),h()])),o=(c="".concat(n," ")).concat,[4,t.do("third",f)];case 3:return[2,o.apply(c,[a.sent()])]}})})}
/* restored
function*() {
  var n, r, e, c, o;
  var %sent;
  r = g;
  e = [1];
  %sent = yield t.do("first", f);
  e = e.concat([%sent]);
  %sent = yield t.do("second", f);
  n = r.apply(void 0, e.concat([%sent, h()]));
  o = (c = "".concat(n, " ")).concat;
  %sent = yield t.do("third", f);
  return o.apply(c, [%sent]);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(e){return r(function(){var r,n,c,o;return t(this,function(t){switch(t.label){case 0:return n=[1],[4,e.do("first",f)];case 1:return n=n.concat([t.sent()]),[4,e.do("second",f)];case 2:return r=g.apply(void 0,n.concat([t.sent(),h()])),o=(c="".concat(r," ")).concat,[4,e.do("third",f)];case 3:return[2,o.apply(c,[t.sent()])]}})})()}
/* restored
function*() {
  var r, n, c, o;
  var %sent;
  n = [1];
  %sent = yield e.do("first", f);
  n = n.concat([%sent]);
  %sent = yield e.do("second", f);
  r = g.apply(void 0, n.concat([%sent, h()]));
  o = (c = "".concat(r, " ")).concat;
  %sent = yield e.do("third", f);
  return o.apply(c, [%sent]);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function q(){return q=M(N().m(function e(t){var d,a,o,v;return N().w(function(r){for(;;)switch(r.n){case 0:return a=g,r.n=1,t.do("first",f);case 1:return o=r.v,r.n=2,t.do("second",f);case 2:return d=a(1,o,r.v,h()),v="".concat(d," "),r.n=3,t.do("third",f);case 3:return r.a(2,v.concat.call(v,r.v))}},e)})),q.apply(this,arguments)}
/* restored
function* e(t) {
  var d, a, o, v;
  a = g;
  o = yield t.do("first", f);
  d = a(1, o, yield t.do("second", f), h());
  v = "".concat(d, " ");
  return v.concat.call(v, yield t.do("third", f));
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.t0=g,r.next=3,e.do("first",f);case 3:return r.t1=r.sent,r.next=6,e.do("second",f);case 6:return r.t2=r.sent,r.t3=h(),n=(0,r.t0)(1,r.t1,r.t2,r.t3),r.t4="".concat(n," "),r.next=12,e.do("third",f);case 12:return r.t5=r.sent,r.abrupt("return",r.t4.concat.call(r.t4,r.t5));case 14:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  var %t0, %t1, %t2, %t3, %t4, %t5;
  %t0 = g;
  %t1 = yield e.do("first", f);
  %t2 = yield e.do("second", f);
  %t3 = h();
  n = (0, %t0)(1, %t1, %t2, %t3);
  %t4 = "".concat(n, " ");
  %t5 = yield e.do("third", f);
  return %t4.concat.call(%t4, %t5);
}
*/
