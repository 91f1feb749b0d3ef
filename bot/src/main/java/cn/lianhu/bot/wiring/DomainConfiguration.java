package cn.lianhu.bot.wiring;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.points.PointsFolder;
import cn.lianhu.bot.redis.BegunWith;
import cn.lianhu.bot.settings.ArticleSettings;
import cn.lianhu.bot.settings.ChoiceSettings;
import cn.lianhu.bot.settings.CountySettings;
import cn.lianhu.bot.settings.DeskSettings;
import cn.lianhu.bot.settings.GrowingSettings;
import cn.lianhu.bot.settings.IntakeSettings;
import cn.lianhu.bot.settings.LimitSettings;
import cn.lianhu.bot.settings.OutsideFile;
import cn.lianhu.bot.settings.PartiesSettings;
import cn.lianhu.bot.settings.PointsSettings;
import cn.lianhu.bot.settings.PromisesSettings;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.RetentionSettings;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.settings.SuggestionsSettings;
import cn.lianhu.bot.settings.TicketSettings;
import cn.lianhu.bot.settings.VisitsSettings;
import cn.lianhu.bot.triage.TriageFiles;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.webhook.LastResort;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channels;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.ledger.Listener;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.policy.Policies;
import cn.lianhu.roster.Codes;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The domain, put together of what is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ IntakeSettings.class, TicketSettings.class, LimitSettings.class, CountySettings.class,
        RetentionSettings.class, VisitsSettings.class, PromisesSettings.class, ChoiceSettings.class,
        PointsSettings.class, SuggestionsSettings.class, ArticleSettings.class, GrowingSettings.class,
        PartiesSettings.class, DeskSettings.class })
class DomainConfiguration {

    /** Whoever adds a channel adds a bean for it, and one for its carrier. */
    @Bean
    Channels channels(List<Channel> all) {
        return new Channels(WechatChannel.CHANNEL, all.stream().filter(c -> c != WechatChannel.CHANNEL).toList());
    }

    @Bean
    CurrentDomain currentDomain(CurrentNetwork network, TriageFiles triage, Hours hours, Policies policies, Texts texts,
            CaseSettings cases, ChatSettings chat, Channels channels, Scheme scheme, PointsFolder points, Codes codes) {
        return new CurrentDomain(new World(network.directory(), triage.categories(), triage.learnt(),
                new Deadlines(hours, policies), texts, cases, chat, channels, scheme, points.first(), codes));
    }

    /** What is not set is as the store began. */
    @Bean
    Scheme scheme(BegunWith begun, VisitsSettings visits, PromisesSettings promises, ChoiceSettings choice,
            PointsSettings points, SuggestionsSettings suggestions, ArticleSettings article, GrowingSettings growing,
            PartiesSettings parties) {
        return new Scheme(Arrays.stream(Part.values()).filter(part -> {
            Boolean set = switch (part) {
                case VISITS -> visits.enabled();
                case PROMISES -> promises.enabled();
                case CHOICE -> choice.enabled();
                case POINTS -> points.enabled();
                case SUGGESTIONS -> suggestions.enabled();
                case ARTICLE -> article.enabled();
                case GROWING -> growing.enabled();
                case PARTIES -> parties.enabled();
            };
            return set == null ? begun.parts().contains(part) : set;
        }).collect(Collectors.toSet()), visits.periods(), suggestions.households(), parties.reviews());
    }

    /** Whatever of the domain in force listens to what happens. */
    @Bean
    Listener listening(CurrentDomain domain) {
        return (work, ticket, entry) -> domain.now().happened(work, ticket, entry);
    }

    @Bean
    CaseSettings caseSettings(IntakeSettings intake, TicketSettings ticket, SpeechSettings speech, Texts texts,
            CountySettings county, RetentionSettings retention, OutsideFile outside) {
        return new CaseSettings(ticket.reopenWithin(), intake.placeWithin(), intake.joinWithin(),
                intake.duplicates() == IntakeSettings.Duplicates.OFFER, recogniser(speech, texts), intake.corrections(),
                county.county(), retention.afterClosing().period(), outside.first());
    }

    /**
     * Whom people's voices go to: a machine of the county's own has no name that would
     * tell them anything.
     */
    private static @Nullable String recogniser(SpeechSettings speech, Texts texts) {
        return !speech.on() ? null : speech.inTheClear() ? texts.say(Say.RECOGNISER_NEAR) : speech.url().getHost();
    }

    @Bean
    PublicUrl publicUrl(@Value("${lianhu.public-url:}") String url) {
        return PublicUrl.of(url);
    }

    @Bean
    ChatSettings chatSettings(LimitSettings limits, IntakeSettings intake, DeskSettings desk, PublicUrl url,
            @Value("${lianhu.pages.enabled:true}") boolean pages) {
        return new ChatSettings(limits.enabled(), limits.perPerson(), limits.perStaff(), intake.drafts(),
                url.desk(desk), url.pages(pages));
    }

    @Bean
    LastResort lastResort(Texts texts) {
        return () -> texts.say(Say.STORE_AWAY);
    }

}
