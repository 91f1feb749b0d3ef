/** What is remembered of a person in the chat: bindings, leave, conversation. */
@NullMarked
package cn.lianhu.people;

import org.jspecify.annotations.NullMarked;
