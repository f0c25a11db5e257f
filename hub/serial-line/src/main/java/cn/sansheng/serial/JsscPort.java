package cn.sansheng.serial;

import java.io.IOException;
import java.nio.file.Path;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only class that knows jSSC. It uses no event listener (a third of a core, and blind to
/// unplugging) and no read that waits (it spins, for ever after unplugging).
final class JsscPort implements RawPort {
    private static final Logger LOG = LoggerFactory.getLogger(JsscPort.class);
    private static final byte[] NOTHING = {};

    private final SerialPort port;
    private final LineLock lock;

    private JsscPort(SerialPort port, LineLock lock) {
        this.port = port;
        this.lock = lock;
    }

    static JsscPort open(LineAddress address) throws IOException {
        Path device = address.device();
        LineForm form = address.form();
        LineLock lock = LineLock.take(LineLock.folder(), device);
        SerialPort port = new SerialPort(device.toString());
        try {
            port.openPort();
            // False on every pty, where the modem lines are missing but the rest was set.
            if (!port.setParams(
                    address.baud(), form.dataBits(), stopBits(form), parity(form.parity()))) {
                LOG.debug("{}: not every parameter was taken", device);
            }
            port.setFlowControlMode(SerialPort.FLOWCONTROL_NONE);
            return new JsscPort(port, lock);
        } catch (SerialPortException trouble) {
            closeQuietly(port);
            lock.close();
            throw new IOException(trouble.getExceptionType(), trouble);
        }
    }

    @Override
    public byte[] received() throws IOException {
        try {
            if (port.getInputBufferBytesCount() == 0) {
                return NOTHING;
            }
            byte[] bytes = port.readBytes();
            return bytes == null ? NOTHING : bytes;
        } catch (SerialPortException gone) {
            throw new IOException(gone.getExceptionType(), gone);
        }
    }

    @Override
    public void write(byte[] chunk) throws IOException {
        try {
            if (!port.writeBytes(chunk)) {
                throw new IOException("the system took only a part of " + chunk.length + " bytes");
            }
        } catch (SerialPortException gone) {
            throw new IOException(gone.getExceptionType(), gone);
        }
    }

    @Override
    public int unsent() throws IOException {
        try {
            return port.getOutputBufferBytesCount();
        } catch (SerialPortException gone) {
            throw new IOException(gone.getExceptionType(), gone);
        }
    }

    @Override
    public void close() {
        closeQuietly(port);
        lock.close();
    }

    @Override
    public void letGo() {
        lock.close();
    }

    private static int stopBits(LineForm form) {
        return form.stopBits() == 1 ? SerialPort.STOPBITS_1 : SerialPort.STOPBITS_2;
    }

    private static int parity(LineForm.Parity parity) {
        return switch (parity) {
            case NONE -> SerialPort.PARITY_NONE;
            case EVEN -> SerialPort.PARITY_EVEN;
            case ODD -> SerialPort.PARITY_ODD;
        };
    }

    private static void closeQuietly(SerialPort port) {
        try {
            if (port.isOpened()) {
                port.closePort();
            }
        } catch (SerialPortException alreadyGone) {
            LOG.debug("{}: closing after it had gone", port.getPortName(), alreadyGone);
        }
    }
}
