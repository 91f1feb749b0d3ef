package cn.lianhu.sandbox.emulator;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of a chat for those who look at it: whatever their age, and without a token.
 */
@RestController
@RequestMapping("/sandbox/emulator/media")
class MediaController {

    private final Emulator emulator;

    MediaController(Emulator emulator) {
        this.emulator = emulator;
    }

    /**
     * @param id as a line of the chat names it in {@code more.mediaId}
     */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return emulator.account()
            .shelf()
            .find(id)
            .map(file -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().contentType()))
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content()))
            .orElseGet(() -> ResponseEntity.notFound().build());
    }

}
