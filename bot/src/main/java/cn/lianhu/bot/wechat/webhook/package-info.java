/**
 * The door WeChat pushes through: checks, opens and reads each push, hands it to the desk
 * and writes the answer.
 */
@NullMarked
package cn.lianhu.bot.wechat.webhook;

import org.jspecify.annotations.NullMarked;
