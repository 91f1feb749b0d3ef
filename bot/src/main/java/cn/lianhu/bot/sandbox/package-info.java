/**
 * The sandbox: a clock that can be moved, and a look inside for acceptance and
 * demonstration.
 */
package cn.lianhu.bot.sandbox;
