package cn.sansheng.counter.console;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Drawing;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.RatingDrawing;
import cn.sansheng.counter.desk.Scenes;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Words WORDS = new Words(Language.ZH);
    private static final Place CLERKS = new Place(0, 0, 1000, 562);
    private static final Place CITIZENS = new Place(0, 0, 800, 480);

    private final List<Wish> wishes = new CopyOnWriteArrayList<>();
    private final List<String> screen = new CopyOnWriteArrayList<>();
    private Moment now = new Moment(Duration.ofHours(1), Scenes.NOW);
    private Desk desk = Desk.of(Scenes.COUNTER, ZoneOffset.UTC);
    private Windows windows;

    @BeforeAll
    static void toolkit() throws NoDisplay {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        windows =
                Toolkit.make(() -> {
                    Windows made = new Windows(WORDS, wishes::add);
                    made.open(
                            WORDS,
                            Optional.of(CLERKS),
                            Optional.of(new Display.At(CITIZENS)),
                            screen::add,
                            () -> {});
                    return made;
                });
        happens(new Event.HubReached());
        happens(new Event.ServicesArrived(Scenes.services()));
    }

    @AfterEach
    void close() {
        Toolkit.make(() -> {
            // The caret of a window that is hidden would blink on and keep the next one awake.
            List.copyOf(Window.getWindows())
                    .forEach(window -> {
                        window.getScene().getRoot().requestFocus();
                        window.hide();
                    });
            return true;
        });
    }

    @Test
    void theClerkSeesTheNumberTheWaitingAndTheNextAction() {
        arrives(Scenes.serving());
        awaitText(WORDS.of("title"), "办结，请评价");
        List<String> texts = texts(WORDS.of("title"));
        assertTrue(
                texts.containsAll(
                        List.of(
                                "3号窗口",
                                "王女士",
                                "今天已办 22 件",
                                "● 已连接",
                                "● 办理中",
                                "7分12秒",
                                "通常 8 分钟",
                                "12",
                                "残障人士优先",
                                "等得最久",
                                "已在办理")),
                texts::toString);
    }

    @Test
    void theReasonOfACallAndAnEmergencyStandOnTheScreen() {
        arrives(Scenes.called());
        awaitText(WORDS.of("title"), "叫号依据：已连叫 2 位优先，轮到普通号");
        happens(new Event.SummaryArrived(Scenes.notices("请从最近的出口离开")));
        happens(new Event.ServicesArrived(Scenes.held()));
        awaitText(WORDS.of("title"), "▲ 突发事件");
        List<String> texts = texts(WORDS.of("title"));
        assertTrue(texts.containsAll(List.of("请从最近的出口离开", "突发事件")), texts::toString);
    }

    @Test
    void aRefusalSaysWhatItMeansForTheOperation() {
        arrives(Scenes.parked(Scenes.idle()));
        happens(new Event.Wished(new Wish.Do(Operation.UNPARK)));
        happens(new Event.Wished(new Wish.Choose(2)));
        happens(new Event.Answered(new Reply.Refused(Ids.next(), RefusalCode.UNKNOWN_TICKET, "")));
        awaitText(WORDS.of("title"), "◆ 已被别的窗口取走");
    }

    @Test
    void theBandShowsTheRingAndTheGreeting() {
        arrives(Scenes.ringing(Scenes.serving(), 2));
        now = new Moment(now.uptime().plusSeconds(2), now.hall());
        happens(new Event.TimePassed());
        awaitText(WORDS.of("title"), "电话响第 2 声");
        List<String> texts = texts(WORDS.of("title"));
        assertTrue(
                texts.containsAll(List.of("三声内接听，还有", "8 秒", "您好，这里是市场监管窗口，请问有什么可以帮到您？")),
                texts::toString);
    }

    @Test
    void s27_theMarksAtTenAndFifteenSecondsStandBesideTheRings() {
        arrives(Scenes.ringing(Scenes.serving(), 3));
        awaitText(WORDS.of("title"), "电话响第 3 声");
        assertTrue(texts(WORDS.of("title")).containsAll(List.of("10", "15 秒")));
        double whole =
                nodes(WORDS.of("title"), "track-ground").getFirst().getLayoutBounds().getWidth();
        await().untilAsserted(() ->
                assertEquals(
                        whole * 10 / 15,
                        nodes(WORDS.of("title"), "track-fill")
                                .getFirst()
                                .getLayoutBounds()
                                .getWidth(),
                        1));
    }

    @Test
    void theCitizenSeesFiveLevelsAlikeAndThenWhatWasPressed() {
        arrives(Scenes.serving());
        arrives(Scenes.prompting(Scenes.idle()));
        awaitText(WORDS.of("title.rating"), "您的事办好了，请评一评");
        List<Node> faces = nodes(WORDS.of("title.rating"), "face");
        assertEquals(5, faces.size());
        assertEquals(1, faces.stream().map(face -> face.getBoundsInLocal()).distinct().count());
        assertEquals(1, faces.stream().map(Node::getOpacity).distinct().count());
        happens(new Event.ButtonPressed(4));
        awaitText(WORDS.of("title.rating"), "已记下：满意");
    }

    @Test
    void theCitizenSeesWhoseTurnItIsAndTheBadgeAndNoMore() {
        arrives(Scenes.called());
        awaitText(WORDS.of("title.rating"), "请到本窗口");
        arrives(Scenes.serving());
        awaitText(WORDS.of("title.rating"), "正在办理");
        assertEquals(
                List.of("3号窗口", "市场监管", "Counter 3", "正在办理", "新设登记", "工作人员", "王女士", "工号", "c03"),
                texts(WORDS.of("title.rating")).stream().filter(text -> !text.isEmpty()).toList());
        assertEquals(List.of("A", "045"), numberOn(WORDS.of("title.rating")));
    }

    @Test
    void theCitizensWindowComesAndGoesWithItsScreen() {
        List<String> told = new ArrayList<>();
        Toolkit.make(() -> {
            Stage stage = new Stage();
            CitizensWindow window = new CitizensWindow(stage, new Display.OnScreen(1), told::add);
            window.look(List.of());
            told.add("" + stage.isShowing());
            window.look(Screen.getScreens());
            told.add("" + stage.isShowing());
            window.look(List.of());
            told.add("" + stage.isShowing());
            return true;
        });
        assertEquals(List.of("lost", "false", "ok", "true", "lost", "false"), told);
        assertEquals(List.of("ok"), screen);
    }

    @Test
    void aKeyHeldDownIsOneWish() {
        arrives(Scenes.idle());
        awaitText(WORDS.of("title"), "叫下一位");
        Toolkit.make(() -> {
            Robot robot = new Robot();
            stage(WORDS.of("title")).requestFocus();
            robot.keyPress(KeyCode.SPACE);
            robot.keyPress(KeyCode.SPACE);
            robot.keyRelease(KeyCode.SPACE);
            return true;
        });
        await().atMost(SOON).until(() -> !wishes.isEmpty());
        assertEquals(List.of(new Wish.Do(Operation.CALL_NEXT)), wishes);
    }

    @Test
    void signsInByKeyboardAndForgetsThePin() {
        arrives(Scenes.closed());
        awaitText(WORDS.of("title"), "请上岗");
        Toolkit.make(() -> {
            List<Node> fields = nodesOn(scene(WORDS.of("title")), "text-field");
            ((TextField) fields.getFirst()).setText("c03");
            ((TextField) fields.getLast()).setText("1234");
            fields.getLast().requestFocus();
            Robot robot = new Robot();
            robot.keyType(KeyCode.ENTER);
            return true;
        });
        await().atMost(SOON).until(() -> !wishes.isEmpty());
        assertEquals(List.of(new Wish.SignIn("c03", new Wish.Pin("1234"))), wishes);
        assertEquals("", ((TextField) nodes(WORDS.of("title"), "text-field").getLast()).getText());
    }

    @Test
    void aNoteIsWrittenByKeyboardCountedAndJudgedWhileItIsTyped() {
        arrives(Scenes.serving());
        happens(new Event.Wished(new Wish.Do(Operation.PARK)));
        happens(new Event.Wished(new Wish.WriteNote()));
        awaitText(WORDS.of("title"), "0 / 80 字");
        Toolkit.make(() -> {
            Node field = nodesOn(scene(WORDS.of("title")), "text-field").getFirst();
            ((TextField) field).setText("回电1380013800");
            ((TextField) field).end();
            field.requestFocus();
            new Robot().keyType(KeyCode.DIGIT0);
            return true;
        });
        awaitText(WORDS.of("title"), "13 / 80 字");
        awaitText(WORDS.of("title"), WORDS.of("note.personal-number"));
        Toolkit.make(() -> {
            Robot robot = new Robot();
            robot.keyType(KeyCode.BACK_SPACE);
            robot.keyType(KeyCode.ENTER);
            return true;
        });
        await().atMost(SOON).until(() -> !wishes.isEmpty());
        assertEquals(List.of(new Wish.LeaveNote("回电1380013800")), wishes);
    }

    /// A caret that went on blinking unseen would draw the screen sixty times a second.
    @Test
    void aConsoleWhereNothingMovesRests() {
        arrives(Scenes.closed());
        awaitText(WORDS.of("title"), WORDS.of("sign-in.title"));
        Toolkit.make(() -> {
            Robot robot = new Robot();
            robot.keyType(KeyCode.C);
            robot.keyType(KeyCode.TAB);
            robot.keyType(KeyCode.DIGIT1);
            robot.keyType(KeyCode.ENTER);
            return true;
        });
        await().atMost(SOON).until(() -> !wishes.isEmpty());
        arrives(Scenes.idle());
        AtomicInteger pulses = new AtomicInteger();
        Toolkit.make(() -> {
            scene(WORDS.of("title")).addPostLayoutPulseListener(pulses::incrementAndGet);
            return true;
        });
        await().pollInterval(Duration.ofMillis(300))
                .atMost(SOON)
                .until(() -> pulses.getAndSet(0) == 0);
    }

    private void arrives(View.Counter view) {
        happens(new Event.ViewArrived(view));
    }

    private void happens(Event event) {
        desk = desk.step(event, now).next();
        windows.show(new Drawing(desk, now).picture(), new RatingDrawing(desk, now).picture());
    }

    private static void awaitText(String title, String text) {
        await().atMost(SOON).until(() -> texts(title).contains(text));
    }

    private static List<String> texts(String title) {
        return nodes(title, "label").stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private static List<String> numberOn(String title) {
        return Toolkit.make(() ->
                scene(title).getRoot().lookupAll(".number Text").stream()
                        .filter(WindowsTest::isSeen)
                        .map(node -> ((Text) node).getText())
                        .toList());
    }

    /// Those that can be seen.
    private static List<Node> nodes(String title, String style) {
        return Toolkit.make(() -> nodesOn(scene(title), style));
    }

    private static List<Node> nodesOn(Scene scene, String style) {
        return scene.getRoot().lookupAll("." + style).stream().filter(WindowsTest::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static Scene scene(String title) {
        return stage(title).getScene();
    }

    private static Stage stage(String title) {
        return Window.getWindows().stream()
                .map(Stage.class::cast)
                .filter(stage -> title.equals(stage.getTitle()))
                .findFirst()
                .orElseThrow();
    }
}
