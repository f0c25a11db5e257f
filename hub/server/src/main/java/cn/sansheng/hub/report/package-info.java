/// What a hall's days came to: projections of the journal, pure but for [ReportDesk], which reads
/// it. A wrong figure is put right by projecting again.
@NullMarked
package cn.sansheng.hub.report;

import org.jspecify.annotations.NullMarked;
