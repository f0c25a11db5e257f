package cn.sansheng.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyBodyTest {
    @Test
    void aKeyOfARequestMayChangeWhatItIsAnsweredWith() {
        Optional<ServiceCode> next = Optional.of(new ServiceCode('C'));
        assertEquals(ReplyBody.AtCounter.class, ReplyBody.of(new Request.CallNext()));
        assertEquals(ReplyBody.Done.class, ReplyBody.of(new Request.CallNext(Optional.of(true))));
        assertEquals(ReplyBody.Done.class, ReplyBody.of(new Request.Finish(Optional.empty())));
        assertEquals(
                ReplyBody.Transferred.class,
                ReplyBody.of(new Request.Finish(Optional.empty(), next, Optional.empty())));
    }
}
