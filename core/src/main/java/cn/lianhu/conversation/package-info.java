/** The chat with one person: what he sends is understood, done and answered. */
@NullMarked
package cn.lianhu.conversation;

import org.jspecify.annotations.NullMarked;
