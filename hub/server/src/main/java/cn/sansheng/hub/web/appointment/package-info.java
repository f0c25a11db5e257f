/// Appointments (B4): which slots there are, and the table of those agreed.
@NullMarked
package cn.sansheng.hub.web.appointment;

import org.jspecify.annotations.NullMarked;
