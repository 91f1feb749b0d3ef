/** What all files of the operator have in common. */
package cn.lianhu.bot.files;
