package cn.lianhu.bot.delivery;
import java.time.*;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
@Component
public class NoticeSender { public Mono<Void> drain(Instant now, Duration most) { return Mono.empty(); } }
