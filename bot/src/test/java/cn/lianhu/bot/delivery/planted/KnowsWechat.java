package cn.lianhu.bot.delivery.planted;

import cn.lianhu.bot.wechat.MenuKeys;

/** What must not be: sending, which is the same for every channel, knows one of them. */
public record KnowsWechat(MenuKeys keys) {
}
