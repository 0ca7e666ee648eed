/** Text a person reads belongs into the locale files, in every language: none of it stands in JSX. */
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'placeholder',
  'title',
]);
const LETTER = /\p{L}/u;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Put this text into the locale files and ask for it with t().' },
  },
  create(context) {
    const refuseWords = (node, text) => {
      if (typeof text === 'string' && LETTER.test(text))
        context.report({ node, messageId: 'literal' });
    };
    return {
      JSXText: (node) => refuseWords(node, node.value),
      'JSXExpressionContainer > Literal': (node) => {
        if (node.parent.parent.type === 'JSXElement') refuseWords(node, node.value);
      },
      JSXAttribute: (node) => {
        if (!SPOKEN_ATTRIBUTES.has(node.name.name)) return;
        if (node.value?.type === 'Literal') refuseWords(node, node.value.value);
        if (node.value?.expression?.type === 'Literal')
          refuseWords(node, node.value.expression.value);
      },
    };
  },
};
