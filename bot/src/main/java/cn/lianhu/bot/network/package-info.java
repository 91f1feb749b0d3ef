/**
 * The network's CSV files: read, checked, watched while running, and the operator's
 * commands about them.
 */
package cn.lianhu.bot.network;
