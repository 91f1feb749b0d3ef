package cn.lianhu.bot.story;

import cn.lianhu.bot.wechat.webhook.Fields;
import cn.lianhu.bot.wechat.webhook.PushBody;
import cn.lianhu.bot.wechat.webhook.Signature;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** People's phones: what they send goes in as WeChat sends it, what they read is printed. */
final class StoryPhones {

    private static final String ACCOUNT = "gh_sandbox000001";

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong ids = new AtomicLong(System.currentTimeMillis() * 1000);
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String token;
    private final PrintStream out;
    private URI program;

    StoryPhones(String token, PrintStream out) {
        this.token = token;
        this.out = out;
    }

    void program(URI base) {
        program = base;
    }

    String phone(String name) {
        String openid = "oStory" + (names.size() + 1);
        names.put(openid, name);
        return openid;
    }

    /** What arrives on a phone without having been asked for. */
    void arrives(String openid, String text) {
        print("   " + names.getOrDefault(openid, openid) + "收到", text);
    }

    /** Says something and prints the answer. */
    String says(String openid, String text) {
        print("▶ " + names.get(openid) + "说", text);
        String answer = send(openid, "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + text
                + "]]></Content><MsgId>" + ids.incrementAndGet() + "</MsgId>");
        print("   回答" + names.get(openid), answer);
        return answer;
    }

    private void print(String who, String text) {
        String shown = text.replaceAll("<a [^>]*>(.*?)</a>", "［$1］");
        out.println(who + "：\n" + shown.indent(6).stripTrailing());
        out.println();
    }

    private String send(String openid, String fields) {
        String time = Long.toString(Instant.now().getEpochSecond());
        String nonce = Long.toString(ids.get());
        URI uri = program.resolve("/wechat?signature=" + Signature.of(token, time, nonce) + "&timestamp=" + time
                + "&nonce=" + nonce + "&openid=" + openid);
        String body = "<xml><ToUserName><![CDATA[" + ACCOUNT + "]]></ToUserName><FromUserName><![CDATA[" + openid
                + "]]></FromUserName><CreateTime>" + time + "</CreateTime>" + fields + "</xml>";
        return text(post(uri, "text/xml", body));
    }

    /** Posts and returns what comes back. */
    byte[] post(URI uri, String type, String body) {
        try {
            return http.send(HttpRequest.newBuilder(uri).header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException("the program did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] reply) {
        Fields fields = PushBody.read(reply);
        return fields.has("Content") ? fields.text("Content") : "";
    }

    void moves(String advance) {
        post(program.resolve("/sandbox/clock"), "application/json", "{\"advance\":\"" + advance + "\"}");
    }

    void sets(String moment) {
        post(program.resolve("/sandbox/clock"), "application/json", "{\"set\":\"" + moment + "\"}");
    }
}
