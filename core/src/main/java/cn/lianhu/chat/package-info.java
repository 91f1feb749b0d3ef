/**
 * The chat's words: from what somebody typed to what he wants, without looking anything
 * up.
 */
package cn.lianhu.chat;
