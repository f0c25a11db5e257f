package cn.sansheng.hub.broker;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttPublishVariableHeader;
import io.netty.handler.codec.mqtt.MqttReasonCodes;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttSubscribePayload;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import io.netty.handler.codec.mqtt.MqttVersion;
import io.netty.util.ReferenceCountUtil;

/// Stands before Artemis in one connection and judges topics as they came, because Artemis reads
/// more into them (`::` names a queue, `$share/x/` another client's queue). What Rights refuse goes
/// on under a topic nobody may use, so that Artemis itself answers 0x87, in order.
final class Gate extends ChannelInboundHandlerAdapter {
    private static final String REFUSED = "$refused";
    private static final int MQTT_5 = MqttVersion.MQTT_5.protocolLevel();

    private final Rights rights;
    private String user = "";
    private boolean connecting;

    Gate(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object packet) {
        if (!(packet instanceof MqttMessage message)) {
            context.fireChannelRead(packet);
            return;
        }
        if (message.decoderResult().isFailure()) {
            unreadable(context, message);
            return;
        }
        if (connecting == message instanceof MqttConnectMessage) {
            // Nothing may come before CONNECT, and no second one after it.
            ReferenceCountUtil.release(message);
            var _ = context.close();
            return;
        }
        switch (message) {
            case MqttConnectMessage connect -> connect(context, connect);
            case MqttPublishMessage publish -> context.fireChannelRead(judged(publish));
            case MqttSubscribeMessage subscribe -> context.fireChannelRead(judged(subscribe));
            default -> context.fireChannelRead(message);
        }
    }

    private void unreadable(ChannelHandlerContext context, MqttMessage message) {
        if (!connecting) {
            var _ = context.close();
            return;
        }
        boolean tooLong = message.decoderResult().cause() instanceof TooLongFrameException;
        MqttReasonCodes.Disconnect reason =
                tooLong
                        ? MqttReasonCodes.Disconnect.PACKET_TOO_LARGE
                        : MqttReasonCodes.Disconnect.MALFORMED_PACKET;
        MqttMessage farewell =
                MqttMessageBuilders.disconnect().reasonCode(reason.byteValue()).build();
        last(context, farewell);
    }

    private static void last(ChannelHandlerContext context, MqttMessage farewell) {
        ChannelPromise written = context.newPromise();
        written.addListener(ChannelFutureListener.CLOSE);
        var _ = context.writeAndFlush(farewell, written);
    }

    private void connect(ChannelHandlerContext context, MqttConnectMessage connect) {
        if (connect.variableHeader().version() != MQTT_5) {
            refuse(context, MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION);
            return;
        }
        String name = connect.payload().userName();
        if (name != null && !name.equals(connect.payload().clientIdentifier())) {
            refuse(context, MqttConnectReturnCode.CONNECTION_REFUSED_CLIENT_IDENTIFIER_NOT_VALID);
            return;
        }
        if (connect.variableHeader().isWillFlag()
                && name != null
                && !rights.maySay(name, connect.payload().willTopic())) {
            refuse(context, MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5);
            return;
        }
        connecting = true;
        user = name == null ? "" : name;
        context.fireChannelRead(connect);
    }

    private static void refuse(ChannelHandlerContext context, MqttConnectReturnCode code) {
        MqttMessage answer = MqttMessageBuilders.connAck().returnCode(code).build();
        last(context, answer);
    }

    private MqttPublishMessage judged(MqttPublishMessage publish) {
        MqttPublishVariableHeader header = publish.variableHeader();
        if (rights.maySay(user, header.topicName())) {
            return publish;
        }
        return new MqttPublishMessage(
                publish.fixedHeader(),
                new MqttPublishVariableHeader(
                        REFUSED, header.packetId(), MqttProperties.NO_PROPERTIES),
                publish.payload());
    }

    private MqttSubscribeMessage judged(MqttSubscribeMessage subscribe) {
        return new MqttSubscribeMessage(
                subscribe.fixedHeader(),
                subscribe.idAndPropertiesVariableHeader(),
                new MqttSubscribePayload(
                        subscribe.payload().topicSubscriptions().stream()
                                .map(this::judged)
                                .toList()));
    }

    private MqttTopicSubscription judged(MqttTopicSubscription wanted) {
        return rights.mayHear(user, wanted.topicFilter())
                ? wanted
                : new MqttTopicSubscription(REFUSED, wanted.option());
    }
}
