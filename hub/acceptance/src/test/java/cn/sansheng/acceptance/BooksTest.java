package cn.sansheng.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.acceptance.Books.Issue;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final Token ONE = new Token("aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final Token TWO = new Token("bbbbbbbbbbbbbbbbbbbbbbbbbb");
    private static final Slip FIRST = new Slip("kiosk-1", "ticket-001.png", ONE);
    private static final Slip SECOND = new Slip("kiosk-2", "ticket-001.png", TWO);
    private static final Map<Token, String> NUMBERS = Map.of(ONE, "A001", TWO, "A5001");
    private static final Issue A001 = new Issue("t1", "A001");
    private static final Issue A5001 = new Issue("t2", "A5001");

    @Test
    void everybodyWithOnePaperAndOneTicketIsWell() {
        Books books = new Books(2, List.of(FIRST, SECOND), NUMBERS, List.of(A001, A5001));
        assertEquals(List.of(), books.lost());
        assertEquals(List.of(), books.twice());
    }

    @Test
    void aPaperThatTheHubDoesNotKnowIsLost() {
        Books books =
                new Books(2, List.of(FIRST, SECOND), Map.of(ONE, "A001"), List.of(A001, A5001));
        assertEquals(
                List.of(
                        "the hub does not know ticket-001.png of kiosk-2",
                        "A5001 is in the journal and on no paper"),
                books.lost());
    }

    @Test
    void aPaperWhoseTicketCountsNoMoreIsLost() {
        Books books = new Books(2, List.of(FIRST, SECOND), NUMBERS, List.of(A001));
        assertEquals(
                List.of(
                        "A5001 is on paper and not in the journal",
                        "2 people took a ticket, 1 are there"),
                books.lost());
    }

    @Test
    void aTicketWithoutPaperIsLost() {
        Books books = new Books(2, List.of(FIRST), NUMBERS, List.of(A001, A5001));
        assertEquals(List.of("A5001 is in the journal and on no paper"), books.lost());
        assertEquals(List.of(), books.twice());
    }

    @Test
    void onePaperPrintedTwiceIsTold() {
        Slip again = new Slip("kiosk-1", "ticket-002.png", ONE);
        Books books = new Books(1, List.of(FIRST, again), NUMBERS, List.of(A001));
        assertEquals(
                List.of("kiosk-1 ticket-002.png is the same ticket as kiosk-1 ticket-001.png"),
                books.twice());
    }

    @Test
    void twoTicketsOfOnePersonAreTold() {
        Books books = new Books(1, List.of(FIRST, SECOND), NUMBERS, List.of(A001, A5001));
        assertEquals(List.of("1 people took 2 tickets"), books.twice());
    }

    @Test
    void aNumberOfTwoTicketsIsTold() {
        Books books =
                new Books(
                        2,
                        List.of(FIRST, SECOND),
                        Map.of(ONE, "A001", TWO, "A001"),
                        List.of(A001, new Issue("t2", "A001")));
        assertEquals(List.of("A001 was given to two people"), books.twice());
    }
}
