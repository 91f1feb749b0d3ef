/** The chat with one person: what he sends is understood, done and answered. */
package cn.lianhu.conversation;
