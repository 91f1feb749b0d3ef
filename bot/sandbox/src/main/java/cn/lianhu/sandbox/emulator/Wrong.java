package cn.lianhu.sandbox.emulator;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What the console says of a wish that it cannot fulfil: not understood, not now, or too
 * long.
 */
@RestControllerAdvice(assignableTypes = { EmulatorController.class, PeopleController.class, PhonesController.class,
        MediaController.class })
class Wrong {

    static String unlessGiven(String name, String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("expected " + name);
        }
        return value;
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notNow(IllegalStateException e) {
        HttpStatus status = e instanceof DataBufferLimitException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.CONFLICT;
        return ProblemDetail.forStatusAndDetail(status, e.getMessage());
    }

}
