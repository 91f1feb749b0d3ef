package cn.lianhu.bot.wechat.client;

import java.util.Map;

/** A template ready to send. */
public record Filled(String templateId, Map<String, String> data) {
}
