/** Puts the domain together from the outside's parts; builds, and nothing else. */
package cn.lianhu.bot.wiring;
