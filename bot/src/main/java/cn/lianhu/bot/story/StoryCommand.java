package cn.lianhu.bot.story;

import cn.lianhu.bot.LianhuApplication;
import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.network.Network;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Plays the streetlight on the demo network: one goes well, one is left lying until the clock lifts it. */
public final class StoryCommand {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");
    private static final String TOKEN = "story-token";

    private StoryCommand() {}

    /** Starts the program on a data folder of its own, plays the story and ends. */
    public static void run(PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("lianhu-story");
        StoryPhones phones = new StoryPhones(TOKEN, out);
        try (StoryPlatform platform = new StoryPlatform(phones::arrives);
                ConfigurableApplicationContext program = SpringApplication.run(LianhuApplication.class,
                        "--spring.profiles.active=sandbox", "--server.port=0", "--lianhu.data-dir=" + data,
                        "--lianhu.wechat.token=" + TOKEN, "--lianhu.wechat.api-url=" + platform.url(),
                        "--lianhu.wechat.mode=plain", "--logging.level.root=ERROR", "--logging.level.cn.lianhu=ERROR")) {
            phones.program(URI.create("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port")));
            play(phones, program.getBean(CurrentNetwork.class).network(), out);
        }
    }

    private static void play(StoryPhones phones, Network network, PrintStream out) {
        phones.sets(LocalDate.now().plusDays(1) + "T19:40:00+08:00");
        String resident = phones.phone("谢桂英");
        String member = phones.phone("李长顺（联户党员）");
        String leader = phones.phone("陈秀英（网格长）");
        String secretary = phones.phone("吴志远（书记）");
        chapter(out, "各人照联户信上的码绑定");
        phones.says(resident, "绑定 " + network.household("H0037").orElseThrow().bindCode());
        phones.says(member, "绑定 " + network.member("M0023").orElseThrow().bindCode());
        phones.says(leader, "绑定 " + network.member("M0022").orElseThrow().bindCode());
        phones.says(secretary, "绑定 " + network.member("M0012").orElseThrow().bindCode());
        chapter(out, "一句话就是一张单子");
        String number = number(phones.says(resident, "3组路口的灯又不亮咯，老人晚上不敢走"));
        phones.moves("PT1M");
        phones.says(member, "1");
        phones.says(member, number + " 完成 换了灯泡和一截线，试过，亮了");
        phones.says(secretary, "办结 " + number);
        phones.moves("PT1M");
        phones.says(resident, "满意 " + number);
        chapter(out, "没人理的单子，自己往上走");
        String other = number(phones.says(resident, "我家门口水管漏水，流了一地"));
        phones.moves("PT14H");
        phones.says(leader, "接单 " + other);
        phones.says(leader, other + " 完成 关了阀门，换了接头");
        phones.says(secretary, "办结 " + other);
        phones.moves("PT1M");
        phones.says(resident, "没修好 " + other + " 今天又漏了");
        phones.says(resident, "进度");
    }

    private static void chapter(PrintStream out, String title) {
        out.println("━━━━ " + title + " ━━━━\n");
    }

    private static String number(String answer) {
        Matcher matcher = NUMBER.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("no number in: " + answer);
        }
        return matcher.group(1);
    }
}
