/** What is remembered of a person in the chat: bindings, leave, conversation. */
package cn.lianhu.people;
