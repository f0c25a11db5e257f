#!/usr/bin/env python3
"""Made journal-five.jsonl: five entries as text, chained with nothing but hashlib."""
import hashlib, pathlib

ENTRIES = [
    '{"n":1,"hall":"zhuanghe","day":"2026-11-23","at":"2026-11-23T00:30:00.000Z","type":"hall-opened","v":1,"data":{}}',
    '{"n":2,"hall":"zhuanghe","day":"2026-11-23","at":"2026-11-23T00:30:01.250Z","type":"ticket-issued","v":1,'
    '"cause":"019aae2f-8a10-7c3e-9d52-3f1b6c0a7e11","station":"kiosk-1",'
    '"data":{"ticket":"019aae2f-8a12-7b90-8c44-52d9e1f0ab33","number":"A001","service":"A"}}',
    '{"n":3,"hall":"zhuanghe","day":"2026-11-23","at":"2026-11-23T00:30:02.003Z","type":"ticket-printed","v":1,'
    '"cause":"019aae2f-8d01-7e55-b1f2-90aa12cd34ef","station":"kiosk-1","outbox":"019aae2f-0001-7000-8000-00000000a001",'
    '"seq":1,"happenedAt":"2026-11-23T00:30:01.981Z","data":{"ticket":"019aae2f-8a12-7b90-8c44-52d9e1f0ab33"}}',
    '{"n":4,"hall":"zhuanghe","day":"2026-11-23","at":"2026-11-23T00:30:09.417Z","type":"ticket-called","v":1,'
    '"cause":"019aae2f-aa09-7d21-a7c8-1b2c3d4e5f60","station":"counter-3","by":"wang-3",'
    '"data":{"ticket":"019aae2f-8a12-7b90-8c44-52d9e1f0ab33","counter":3,"clerk":"wang-3","call":1,"board":"board-3"}}',
    '{"n":5,"hall":"zhuanghe","day":"2026-11-23","at":"2026-11-23T00:30:40.000Z","type":"fact-quarantined","v":1,'
    '"station":"counter-3","outbox":"019aae2f-0003-7000-8000-00000000c003","seq":7,'
    '"data":{"reason":"unknown type 三声"}}',
]

before, lines = bytes(32), []
for entry in ENTRIES:
    before = hashlib.sha256(before + entry.encode("utf-8")).digest()
    lines.append('{"hash":"%s","entry":%s}\n' % (before.hex(), entry))
pathlib.Path(__file__).with_suffix(".jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")
