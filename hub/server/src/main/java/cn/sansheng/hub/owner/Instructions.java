package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.HallWriter;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Brings what people at a page want to the owner and waits for the commit.
public record Instructions(Inbox inbox) implements HallWriter {
    private static final long PATIENCE_SECONDS = 10;

    @Override
    public Verdict instruct(Input instruction) throws NotKept, InterruptedException {
        CompletableFuture<Verdict> verdict = new CompletableFuture<>();
        inbox.put(new Arrival.Instruction(instruction, verdict));
        try {
            return verdict.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new NotKept("the hall does not answer");
        }
    }
}
