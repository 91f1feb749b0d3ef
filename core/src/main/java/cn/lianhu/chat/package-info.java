/**
 * The chat's words: from what somebody typed to what he wants, without looking anything
 * up.
 */
@NullMarked
package cn.lianhu.chat;

import org.jspecify.annotations.NullMarked;
