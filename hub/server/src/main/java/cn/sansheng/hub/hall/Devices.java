package cn.sansheng.hub.hall;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What is known of the hall's machines: calls that ring, lines whose receiver is off and since
/// when, boards that show (false: lost), stations, and how far each outbox has come.
public record Devices(
        PSortedMap<LineId, Ringing> ringing,
        PSortedMap<LineId, Instant> offHook,
        PSortedMap<BoardId, Boolean> boards,
        PSortedMap<StationName, StationStanding> stations,
        PSortedMap<OutboxId, Long> outboxes) {
    static final Devices NONE =
            new Devices(
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty());

    Devices withRinging(LineId line, Ringing call) {
        return new Devices(
                ringing.plus(line, call), offHook.minus(line), boards, stations, outboxes);
    }

    Devices withoutRinging(LineId line) {
        return new Devices(ringing.minus(line), offHook.minus(line), boards, stations, outboxes);
    }

    Devices withOffHook(LineId line, Instant since) {
        return new Devices(ringing, offHook.plus(line, since), boards, stations, outboxes);
    }

    Devices withBoard(BoardId board, boolean ok) {
        return new Devices(ringing, offHook, boards.plus(board, ok), stations, outboxes);
    }

    Devices withStation(StationName station, StationStanding standing) {
        return new Devices(ringing, offHook, boards, stations.plus(station, standing), outboxes);
    }

    Devices withOutbox(OutboxId outbox, long upTo) {
        return new Devices(ringing, offHook, boards, stations, outboxes.plus(outbox, upTo));
    }
}
