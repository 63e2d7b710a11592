import { relative } from 'node:path';

/**
 * Takes out of Lit, for the files that carry it inside, what no element of this library uses: about a
 * third of its bytes. Each cut names the text of one release to the letter. Where Lit has changed, or an element begins to
 * use what is cut, the build fails and says so: then the cut goes, or is made anew.
 */

/** By module: the text that goes, what stands in its place, and what it was for. */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', '', 'polyfills of the shadow DOM'],
    [',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),', ';', 'nonces of style elements'],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
      "Lit's own css",
    ],
    [
      'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'if(e&&void 0===t)(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
      "Lit's own css",
    ],
    [',this.t=e}', '}', "Lit's own css"],
    [
      't=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      't=>t',
      'style sheets where none can be adopted',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['getOwnPropertyDescriptor:h,', '', 'accessors of its own'],
    ['getOwnPropertySymbols:o,', '', 'properties named by symbols'],
    [
      ',a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport',
      '',
      'polyfills and reflection',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', '', 'polyfills'],
    [
      ',u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
      ';',
      'converters, reflection and defaults',
    ],
    [',u as defaultConverter', '', 'converters of its own'],
    [',f as notEqual', '', 'comparisons of its own'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', '', 'decorators'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
      'decorators',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', '', 'decorators'],
    ['void 0!==t.l&&(this.l=[...t.l]),', '', 'decorators'],
    [',this.constructor.l?.forEach(t=>t(this))', '', 'decorators'],
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
      'static createProperty(t,s){this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
      'accessors of its own and state',
    ],
    ['enableUpdating(t){}', '', 'what each element replaces in its constructor'],
    ['s=[...r(t),...o(t)]', 's=r(t)', 'properties named by symbols'],
    [
      'this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
      'this._$Eh=new Map;for(const[t,{attribute:s}]of this.elementProperties)!1===s||this._$Eh.set("string"==typeof s?s:t.toLowerCase(),t);this.elementStyles=[...new Set(this.styles.flat(1/0).reverse())].reverse()}',
      'styles that are no list, and properties named by symbols',
    ],
    ['this.constructor.shadowRootOptions', '{mode:"open"}', 'closed shadow roots'],
    ['y.shadowRootOptions={mode:"open"},', '', 'closed shadow roots'],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,', 'reflection'],
    [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', '', 'controllers that come late'],
    ['removeController(t){this._$EO?.delete(t)}', '', 'controllers that go'],
    ['this._$EO?.forEach(t=>t.hostUpdate?.()),', '', 'controllers that hear of updates'],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', '', 'controllers that hear of updates'],
    [
      'attributeChangedCallback(t,s,i){this._$AK(t,i)}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
      'attributeChangedCallback(t,s,i){const e=this.constructor,h=e._$Eh.get(t);void 0!==h&&(this[h]=e.elementProperties.get(h).type===Boolean?null!==i:i)}',
      'reflection and types but Boolean',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
      'reflection, defaults and comparisons of its own',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      '',
      'reflection and defaults',
    ],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'this.performUpdate();return!this.isUpdatePending}',
      'updates at other times',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
      'accessors of its own',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
      'updates that are refused',
    ],
    [
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)',
      'this.hasUpdated=!0,this.updated(t)',
      'what is done after the first update',
    ],
    ['firstUpdated(t){}', '', 'what is done after the first update'],
    [
      'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'get updateComplete(){return this._$ES}',
      'updates that take longer',
    ],
    [
      'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      'update(t){this._$EM()}',
      'reflection',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
      'polyfills',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', '', 'polyfills'],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
      'directives',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', '', 'directives'],
    [',this._$Do=void 0', '', 'directives'],
    ['this._$Do=e(', 'e(', 'directives'],
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
      'drawing before style elements',
    ],
    ['i._$litElement$=!0,', '', 'classes told apart from those of other libraries'],
    [',noChange as r', '', 'noChange'],
    ['render(){return r}', '', 'elements that render nothing'],
  ],
  'lit-html/lit-html.js': [
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      '',
      'polyfills and directives',
    ],
    ['j as _$LH,', '', 'directives'],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
      'expressions that are no attribute',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0', 'expressions that are no attribute'],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
      'directives and noChange',
    ],
    ['{t=M(this,t,i),a(t)?', '{a(t)?', 'directives'],
    ['t=M(this,t,i,0),', '', 'directives'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],', 'directives and noChange'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;', 'directives and noChange'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)', 'noChange'],
    ['t!==this._$AH&&t!==E,', 't!==this._$AH,', 'noChange'],
    ['E=Symbol.for("lit-noChange"),', '', 'noChange'],
    ['E as noChange,', '', 'noChange'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', '', 'directives'],
    [',this._$Cv=e?.isConnected??!0', '', 'directives'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;', 'directives'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', '', 'directives'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', '', 'directives'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', '', 'directives'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', '', 'directives'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
      '',
      'directives',
    ],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],', 'directives'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,', 'directives'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,', 'directives'],
    ['constructor(){super(...arguments),this.type=3}', '', 'directives'],
    ['constructor(){super(...arguments),this.type=4}', '', 'directives'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', '', 'directives'],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
      'compiled templates',
    ],
    ['(t?.creationScope??l)', 'l', 'a scope for new nodes'],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', '', 'listeners that are objects'],
    [
      'e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t)',
      'e&&this.element.removeEventListener(this.name,this),h&&this.element.addEventListener(this.name,this)',
      'listeners that are objects: of a function, a page may make `once` an option, by `Object.prototype.once`',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
      'listeners that are objects',
    ],
    ['if(y.test(r.tagName)){', 'if(0){', 'expressions in script, style, textarea and title'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)', 'expressions in script, style, textarea and title'],
    ['c=n??v,', 'c=v,', 'expressions in script, style, textarea and title'],
    [
      ':c===_||c===m?c=v:(c=p,n=void 0)',
      ':c=p',
      'comments in templates, and expressions in script, style, textarea and title',
    ],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', '', 'comments in templates'],
    ['_=/-->/g,m=/>/g,', '', 'comments in templates'],
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3),',
      'b=(t,...i)=>({_$litType$:1,strings:t,values:i}),',
      'templates of SVG and MathML',
    ],
    ['T as mathml,', '', 'templates of SVG and MathML'],
    [',w as svg', '', 'templates of SVG and MathML'],
    ['let n,l=2===i?"<svg>":3===i?"<math>":"",', 'let l="",', 'templates of SVG and MathML'],
    ['void 0===u[1]?d=-2:', '', 'expressions that are no attribute'],
    ['(-2===d?i:x)', 'x', 'expressions that are no attribute'],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s', 'polyfills'],
    ['i=t=>t,', '', 'polyfills'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""', 'templates of SVG and MathML'],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;for(',
      'templates of SVG and MathML',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', '', 'expressions that are no attribute'],
    [
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
      'expressions in comments',
    ],
  ],
};

/** What elements must not use, as long as it is cut. */
const CUT_OFF =
  /\bconverter:|\b(state|reflect|useDefault|noAccessor): true|\bhasChanged\b|\b(shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete|removeController|hostUpdated?)\b|html`[^`]*<!--|\btype: (Number|Object|Array|String)\b|lit\/(directive|decorators|static-html)|\b(css|noChange)\b[^}]*\} from 'lit'|\b(svg|mathml)`|<(textarea|title|style|script)\b[^>]*>\$/;

/** A module's place in the project, whatever folders are above it and however the system writes them. */
export const within = (id) => relative(process.cwd(), id).replaceAll('\\', '/');

const found = (text, part) => text.split(part).length - 1;

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    if (within(id).startsWith('src/')) {
      const [used] = CUT_OFF.exec(code) ?? [];
      if (used) this.error(`${id} uses what lean-lit.mjs cuts out of Lit: ${used}`);
      return null;
    }
    const [, cuts = []] = Object.entries(CUTS).find(([file]) => within(id).endsWith(`node_modules/${file}`)) ?? [];
    if (!cuts.length) return null;
    for (const [text, instead, what] of cuts) {
      if (found(code, text) !== 1)
        this.error(`lean-lit.mjs can't cut ${what} out of ${id}: this release is another one. Look for ${text}`);
      code = code.replace(text, () => instead);
    }
    return { code, map: null };
  },
};
