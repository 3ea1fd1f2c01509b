<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ohm::action</name>
    <message>
        <source>%1 needs a person&apos;s approval, and nobody is there to ask.</source>
        <translation>%1 braucht die Freigabe einer Person, und es ist niemand da, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>Open the workbench&apos;s window, or allow it in the settings under Assistants.</source>
        <translation>Öffnen Sie das Fenster der Werkbank, oder erlauben Sie es in den Einstellungen unter Assistenten.</translation>
    </message>
    <message>
        <source>%1 was refused (%2).</source>
        <translation>%1 wurde abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Ask the person what to do instead; do not repeat the call unchanged.</source>
        <translation>Fragen Sie die Person, was stattdessen geschehen soll; wiederholen Sie den Aufruf nicht unverändert.</translation>
    </message>
    <message>
        <source>%1 was cancelled before it began.</source>
        <translation>%1 wurde abgebrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>There is no job %1; the last %2 that ended are kept.</source>
        <translation>Es gibt keinen Auftrag %1; die letzten %2 beendeten werden aufbewahrt.</translation>
    </message>
    <message>
        <source>job_list names the jobs there are.</source>
        <translation>job_list nennt die vorhandenen Aufträge.</translation>
    </message>
    <message>
        <source>Nobody holds %1.</source>
        <translation>%1 ist von niemandem reserviert.</translation>
    </message>
    <message>
        <source>%1 is held by %2 since %3 (%4).</source>
        <translation>%1 ist von %2 seit %3 reserviert (%4).</translation>
    </message>
    <message>
        <source>Wait until it is given back, or ask the person to take it over in the Bench panel.</source>
        <translation>Warten Sie, bis es zurückgegeben wird, oder bitten Sie die Person, es im Panel Werkbank zu übernehmen.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Opening, starting and stopping things of the workbench.</source>
        <translation>Öffnen, Starten und Stoppen von Dingen der Werkbank.</translation>
    </message>
    <message>
        <source>Writing to virtual machines and simulated devices.</source>
        <translation>Schreiben auf virtuelle Maschinen und simulierte Geräte.</translation>
    </message>
    <message>
        <source>Writing to real devices.</source>
        <translation>Schreiben auf echte Geräte.</translation>
    </message>
    <message>
        <source>What cannot be undone, such as erasing. &quot;Allow&quot; is treated as &quot;Ask me&quot;.</source>
        <translation>Was sich nicht rückgängig machen lässt, etwa Löschen. „Erlauben“ wird wie „Nachfragen“ behandelt.</translation>
    </message>
    <message>
        <source>What single clients may do at most beyond reading, by their name.</source>
        <translation>Was einzelne Clients über das Lesen hinaus höchstens dürfen, nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 must be %2, but %3 was given.</source>
        <translation>%1 muss %2 sein, angegeben wurde aber %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be at least %3.</source>
        <translation>%1 ist %2; es muss mindestens %3 sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation>%1 ist %2; es muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 hat %2 Zeichen; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is no regular expression: %2 at character %3 of &quot;%4&quot;.</source>
        <translation>%1 ist kein regulärer Ausdruck: %2 bei Zeichen %3 von „%4“.</translation>
    </message>
    <message>
        <source>%1 must be pairs of hexadecimal digits such as &quot;48 65 6c&quot;, but %2 was given.</source>
        <translation>%1 muss aus Paaren hexadezimaler Ziffern bestehen, etwa &quot;48 65 6c&quot;, angegeben wurde aber %2.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of: %3.</source>
        <translation>%1 ist %2; erlaubt ist eines von: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation>%1 hat %2 Einträge; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>There is no field %1. Did you mean %2?</source>
        <translation>Es gibt kein Feld %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no field %1: no argument is taken here.</source>
        <translation>Es gibt kein Feld %1: Hier wird kein Argument erwartet.</translation>
    </message>
    <message>
        <source>There is no field %1. Known fields: %2.</source>
        <translation>Es gibt kein Feld %1. Bekannte Felder: %2.</translation>
    </message>
    <message>
        <source>%1 must be an object, but %2 was given.</source>
        <translation>%1 muss ein Objekt sein, angegeben wurde aber %2.</translation>
    </message>
    <message>
        <source>The field %1 is missing. %2</source>
        <translation>Das Feld %1 fehlt. %2</translation>
    </message>
    <message>
        <source>Changing the bench</source>
        <translation>Werkbank ändern</translation>
    </message>
    <message>
        <source>Writing to simulations</source>
        <translation>In Simulationen schreiben</translation>
    </message>
    <message>
        <source>Writing to hardware</source>
        <translation>In Hardware schreiben</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Unwiderrufliches</translation>
    </message>
    <message>
        <source>Single clients</source>
        <translation>Einzelne Clients</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch (true oder false)</translation>
    </message>
    <message>
        <source>an integer or text such as &quot;0x20000000&quot;</source>
        <translation>eine ganze Zahl oder ein Text wie &quot;0x20000000&quot;</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
</context>
<context>
    <name>ohm::console</name>
    <message>
        <source>The workbench did not come up in time.</source>
        <translation>Die Werkbank ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>No workbench is open: start ohmdeck, or ohmctl serve.</source>
        <translation>Es ist keine Werkbank geöffnet: Starten Sie ohmdeck oder ohmctl serve.</translation>
    </message>
    <message>
        <source>ohmctl help ACTION lists the flags.</source>
        <translation>ohmctl help ACTION zeigt die Optionen.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--wait takes seconds, not %1.</source>
        <translation>--wait erwartet Sekunden, nicht %1.</translation>
    </message>
    <message>
        <source>There is no flag --%1.</source>
        <translation>Es gibt keine Option --%1.</translation>
    </message>
    <message>
        <source>There is no flag --%1. Did you mean --%2?</source>
        <translation>Es gibt keine Option --%1. Meinten Sie --%2?</translation>
    </message>
    <message>
        <source>There is no field left for &quot;%1&quot;.</source>
        <translation>Für „%1“ ist kein Feld mehr übrig.</translation>
    </message>
    <message>
        <source>A workbench could not be started: %1.</source>
        <translation>Es ließ sich keine Werkbank starten: %1.</translation>
    </message>
    <message>
        <source>The workbench ended while it was starting; its log is %1.</source>
        <translation>Die Werkbank hat sich beim Starten beendet; ihr Protokoll ist %1.</translation>
    </message>
    <message>
        <source>ohmctl help lists the commands.</source>
        <translation>ohmctl help zeigt die Befehle.</translation>
    </message>
    <message>
        <source>tools takes --json or --markdown, not %1.</source>
        <translation>tools erwartet --json oder --markdown, nicht %1.</translation>
    </message>
    <message>
        <source>serve does not know %1.</source>
        <translation>serve kennt %1 nicht.</translation>
    </message>
    <message>
        <source>mcp does not know %1.</source>
        <translation>mcp kennt %1 nicht.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Not looked for.</source>
        <translation>Nicht gesucht.</translation>
    </message>
    <message>
        <source>The workbench was closed.</source>
        <translation>Die Werkbank wurde geschlossen.</translation>
    </message>
    <message>
        <source>Open it again, or repeat the command with --local.</source>
        <translation>Öffnen Sie sie erneut, oder wiederholen Sie den Befehl mit --local.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The workbench sent no JSON.</source>
        <translation>Die Werkbank hat kein JSON gesendet.</translation>
    </message>
</context>
<context>
    <name>ohm::core</name>
    <message>
        <source>The program %1 is not installed.</source>
        <translation>Das Programm %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>Installieren Sie das Paket %1.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>ended by signal %1 (%2)</source>
        <translation>durch Signal %1 beendet (%2)</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>The end of %1 cannot be waited for: too many open files.</source>
        <translation>Auf das Ende von %1 kann nicht gewartet werden: zu viele offene Dateien.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for %1 was cancelled.</source>
        <translation>Das Warten auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Talking to %1 failed</source>
        <translation>Die Kommunikation mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 reads no more input.</source>
        <translation>%1 liest keine Eingaben mehr.</translation>
    </message>
    <message>
        <source>The input of %1 is closed.</source>
        <translation>Die Eingabe von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The output of %1 has ended.</source>
        <translation>Die Ausgabe von %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be started in the folder %2</source>
        <translation>%1 lässt sich nicht im Ordner %2 starten</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter or loader is not installed.</source>
        <translation>Der Interpreter oder Loader des Programms ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package %1 again.</source>
        <translation>Installieren Sie das Paket %1 erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be watched</source>
        <translation>%1 lässt sich nicht überwachen</translation>
    </message>
    <message>
        <source>More than %1 programs cannot be started.</source>
        <translation>Mehr als %1 Programme lassen sich nicht starten.</translation>
    </message>
    <message>
        <source>The process that guards started programs cannot be started</source>
        <translation>Der Prozess, der gestartete Programme überwacht, lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else.</source>
        <translation>Der Ordner %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read.</source>
        <translation>%1 hat %2 Bytes; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read (%2); the defaults apply. The file is kept as %3.</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen (%2); es gelten die Voreinstellungen. Die Datei bleibt als %3 erhalten.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 bytes went out.</source>
        <translation>%1 %2 von %3 Bytes wurden gesendet.</translation>
    </message>
</context>
<context>
    <name>ohm::data</name>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A53 cores too.</source>
        <translation>ein Reset dieses Chips reißt auch das Linux auf seinen Cortex-A53-Kernen mit.</translation>
    </message>
    <message>
        <source>The cores are held in reset until the system firmware lets them run: connect after Linux or the boot loader has started them.</source>
        <translation>Die Kerne bleiben im Reset, bis die Systemfirmware sie laufen lässt: Verbinden Sie, nachdem Linux oder der Bootloader sie gestartet hat.</translation>
    </message>
    <message>
        <source>With TrustZone switched on only what the secure program allows can be seen.</source>
        <translation>Bei eingeschalteter TrustZone ist nur zu sehen, was das sichere Programm erlaubt.</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A8 core too.</source>
        <translation>ein Reset dieses Chips reißt auch das Linux auf seinem Cortex-A8-Kern mit.</translation>
    </message>
    <message>
        <source>The JTAG connector has to be soldered on; this profile is for an XDS100v2 on it.</source>
        <translation>Der JTAG-Stecker muss eingelötet werden; dieses Profil ist für einen XDS100v2 daran.</translation>
    </message>
    <message>
        <source>Many of these boards carry a copy of the chip: its IDCODE may be another one.</source>
        <translation>Viele dieser Boards tragen einen Nachbau des Chips: Sein IDCODE kann ein anderer sein.</translation>
    </message>
    <message>
        <source>The USB port of the chip itself is the probe.</source>
        <translation>Der USB-Anschluss des Chips selbst ist die Sonde.</translation>
    </message>
    <message>
        <source>The distributions&apos; OpenOCD 0.12 debugs this chip but cannot write its flash; Espressif&apos;s build can.</source>
        <translation>OpenOCD 0.12 der Distributionen debuggt diesen Chip, kann seinen Flash aber nicht schreiben; der Build von Espressif kann es.</translation>
    </message>
    <message>
        <source>With the DAPLink firmware (CMSIS-DAP) on the board.</source>
        <translation>Mit der DAPLink-Firmware (CMSIS-DAP) auf dem Board.</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 has no driver for its flash: it can be debugged, and programs can be loaded into its RAM.</source>
        <translation>OpenOCD 0.12 hat keinen Treiber für seinen Flash: Er lässt sich debuggen, und Programme lassen sich in sein RAM laden.</translation>
    </message>
    <message>
        <source>RAM: ITCM at 0x00000000, DTCM at 0x20000000, OCRAM at 0x20200000.</source>
        <translation>RAM: ITCM bei 0x00000000, DTCM bei 0x20000000, OCRAM bei 0x20200000.</translation>
    </message>
    <message>
        <source>The second core answers only once the first has started it.</source>
        <translation>Der zweite Kern antwortet erst, wenn der erste ihn gestartet hat.</translation>
    </message>
    <message>
        <source>A chip with read-back protection answers only after `nrf52_recover`, which erases it.</source>
        <translation>Ein Chip mit Leseschutz antwortet erst nach `nrf52_recover`, das ihn löscht.</translation>
    </message>
    <message>
        <source>The network core answers only once the application core has started it.</source>
        <translation>Der Netzwerkkern antwortet erst, wenn der Anwendungskern ihn gestartet hat.</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 of the distributions does not know this chip; OpenOCD&apos;s development version and ST&apos;s build do.</source>
        <translation>OpenOCD 0.12 der Distributionen kennt diesen Chip nicht; die Entwicklungsversion von OpenOCD und der Build von ST kennen ihn.</translation>
    </message>
    <message>
        <source>Cortex-M7 (cpu0) and Cortex-M4 (cpu1); each has a flash bank of its own.</source>
        <translation>Cortex-M7 (cpu0) und Cortex-M4 (cpu1); jeder hat eine eigene Flash-Bank.</translation>
    </message>
    <message>
        <source>The probe is the Raspberry Pi Debug Probe, or a second Pico with its firmware (picoprobe).</source>
        <translation>Die Sonde ist die Raspberry Pi Debug Probe oder ein zweiter Pico mit deren Firmware (picoprobe).</translation>
    </message>
    <message>
        <source>OpenOCD 0.12 of the distributions does not know the RP2350.</source>
        <translation>OpenOCD 0.12 der Distributionen kennt den RP2350 nicht.</translation>
    </message>
    <message>
        <source>Simulated STM32F405 board</source>
        <translation>Simuliertes STM32F405-Board</translation>
    </message>
    <message>
        <source>an STM32F405 board with a debug probe</source>
        <translation>ein STM32F405-Board mit Debug-Sonde</translation>
    </message>
    <message>
        <source>There is no hardware: OpenOCD talks to Ohmdeck&apos;s simulated probe. Name a virtual machine (netduinoplus2) as machine to debug the program in it; without one there is memory but nothing is executed.</source>
        <translation>Es gibt keine Hardware: OpenOCD spricht mit der simulierten Sonde von Ohmdeck. Nennen Sie eine virtuelle Maschine (netduinoplus2) als machine, um das Programm darin zu debuggen; ohne sie gibt es Speicher, aber nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>Simulated STM32MP157 board</source>
        <translation>Simuliertes STM32MP157-Board</translation>
    </message>
    <message>
        <source>an STM32MP157 board with a debug probe</source>
        <translation>ein STM32MP157-Board mit Debug-Sonde</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A7 cores too.</source>
        <translation>ein Reset dieses Chips reißt auch das Linux auf seinen Cortex-A7-Kernen mit.</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A7 core too.</source>
        <translation>ein Reset dieses Chips reißt auch das Linux auf seinem Cortex-A7-Kern mit.</translation>
    </message>
    <message>
        <source>The M4 has no flash: its program lies in RETRAM (0x00000000, 64 KiB) and MCUSRAM (0x10000000, 384 KiB) and is gone without power.</source>
        <translation>Der M4 hat keinen Flash: Sein Programm liegt in RETRAM (0x00000000, 64 KiB) und MCUSRAM (0x10000000, 384 KiB) und ist ohne Strom verloren.</translation>
    </message>
    <message>
        <source>Booted in engineering mode the M4 is alone: load its program and run it.</source>
        <translation>Im Engineering-Modus gestartet ist der M4 allein: Laden Sie sein Programm und lassen Sie es laufen.</translation>
    </message>
    <message>
        <source>While Linux runs, it loads and starts the M4 (remoteproc). Connecting does not disturb it; a reset would take Linux down.</source>
        <translation>Solange Linux läuft, lädt und startet es den M4 (remoteproc). Verbinden stört es nicht; ein Reset würde Linux mitreißen.</translation>
    </message>
    <message>
        <source>The cores are stm32mp15x.cm4 (Cortex-M4) and stm32mp15x.cpu0 and .cpu1 (Cortex-A7); stm32mp15x.axi reaches the memory without halting any of them.</source>
        <translation>Die Kerne sind stm32mp15x.cm4 (Cortex-M4) sowie stm32mp15x.cpu0 und .cpu1 (Cortex-A7); stm32mp15x.axi erreicht den Speicher, ohne einen von ihnen anzuhalten.</translation>
    </message>
    <message>
        <source>a debug probe and a board</source>
        <translation>eine Debug-Sonde und ein Board</translation>
    </message>
    <message>
        <source>There is no hardware: OpenOCD talks to Ohmdeck&apos;s simulated probe. Name a virtual machine (mps2-an386) as machine to debug a program on its M4. Its Cortex-A7 cores can be halted and looked at, but execute nothing.</source>
        <translation>Es gibt keine Hardware: OpenOCD spricht mit der simulierten Sonde von Ohmdeck. Nennen Sie eine virtuelle Maschine (mps2-an386) als machine, um ein Programm auf seinem M4 zu debuggen. Seine Cortex-A7-Kerne lassen sich anhalten und ansehen, führen aber nichts aus.</translation>
    </message>
</context>
<context>
    <name>ohm::desktop</name>
    <message>
        <source>About Ohmdeck</source>
        <translation>Über Ohmdeck</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ohmdeck %1&lt;/b&gt;&lt;br&gt;One desktop for an embedded bench.</source>
        <translation>&lt;b&gt;Ohmdeck %1&lt;/b&gt;&lt;br&gt;Eine Oberfläche für die ganze Embedded-Werkbank.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.
Built with Qt %1, running on Qt %2.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.
Gebaut mit Qt %1, läuft mit Qt %2.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark.</source>
        <translation>Hell oder dunkel.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wird beim nächsten Start wirksam.</translation>
    </message>
    <message>
        <source>Open the window with the layout and the panels of the last time.</source>
        <translation>Das Fenster mit Layout und Panels vom letzten Mal öffnen.</translation>
    </message>
    <message>
        <source>Show the welcome panel at the start.</source>
        <translation>Beim Start das Willkommens-Panel zeigen.</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation>Es verändert nichts.</translation>
    </message>
    <message>
        <source>It changes the bench: it opens, starts or stops something.</source>
        <translation>Es verändert die Werkbank: Es öffnet, startet oder stoppt etwas.</translation>
    </message>
    <message>
        <source>It writes to the device.</source>
        <translation>Es schreibt auf das Gerät.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 fragt: %2</translation>
    </message>
    <message>
        <source>%1 wants to: %2</source>
        <translation>%1 möchte: %2</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Always for this client</source>
        <translation>Diesem Client immer</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>--theme must be system, light or dark, but is &quot;%1&quot;.</source>
        <translation>--theme muss system, light oder dark sein, ist aber „%1“.</translation>
    </message>
    <message>
        <source>--lang must be system, en, de or zh_CN, but is &quot;%1&quot;.</source>
        <translation>--lang muss system, en, de oder zh_CN sein, ist aber „%1“.</translation>
    </message>
    <message>
        <source>--exit-after must be seconds, but is &quot;%1&quot;.</source>
        <translation>--exit-after muss eine Zahl in Sekunden sein, ist aber „%1“.</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of your own.</source>
        <translation>Alles in diesem Ordner statt in Ihrem eigenen ablegen.</translation>
    </message>
    <message>
        <source>Begin with this layout.</source>
        <translation>Mit diesem Layout beginnen.</translation>
    </message>
    <message>
        <source>Begin as on the first day: default layout, light theme, English.</source>
        <translation>Wie am ersten Tag beginnen: Standardlayout, helles Farbschema, Englisch.</translation>
    </message>
    <message>
        <source>Do not restore the window of the last time.</source>
        <translation>Das Fenster vom letzten Mal nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Close after this many seconds.</source>
        <translation>Nach so vielen Sekunden schließen.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>system, en, de or zh_CN.</source>
        <translation>system, en, de oder zh_CN.</translation>
    </message>
    <message>
        <source>Open a second workbench beside one that is open.</source>
        <translation>Eine zweite Werkbank neben einer geöffneten öffnen.</translation>
    </message>
    <message>
        <source>Workbench for embedded engineers. `ohmctl` is its companion for the console.</source>
        <translation>Werkbank für Embedded-Entwickler. `ohmctl` ist das Gegenstück für die Kommandozeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; see --help.</source>
        <translation>„%1“ ist keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a panel, a device, a setting…</source>
        <translation>Aktion, Panel, Gerät oder Einstellung suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Panel schließen</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the centre</source>
        <translation>In die Mitte</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Beside, as a tab</source>
        <translation>Daneben, als Reiter</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Panel-Menü</translation>
    </message>
    <message>
        <source>This is not a layout: %1</source>
        <translation>Dies ist kein Layout: %1</translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Ein Layout braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 ships with Ohmdeck; choose another name.</source>
        <translation>%1 gehört zu Ohmdeck; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is none of your own layouts.</source>
        <translation>%1 ist keines Ihrer eigenen Layouts.</translation>
    </message>
    <message>
        <source>Ohmdeck</source>
        <translation>Ohmdeck</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Name des Layouts:</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Layout &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Stop all &amp;assistants</source>
        <translation>Alle &amp;Assistenten stoppen</translation>
    </message>
    <message>
        <source>Let assistants &amp;work again</source>
        <translation>Assistenten wieder a&amp;rbeiten lassen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächstes Panel</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Vorheriges Panel</translation>
    </message>
    <message>
        <source>&amp;Move panel…</source>
        <translation>Panel verschie&amp;ben…</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>Panel &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Ohmdeck</source>
        <translation>&amp;Über Ohmdeck</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show this panel</source>
        <translation>Dieses Panel zeigen</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Switch to this layout</source>
        <translation>Zu diesem Layout wechseln</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Einzelheiten zur ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Select a line to see all of it.</source>
        <translation>Wählen Sie eine Zeile aus, um sie vollständig zu sehen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Welche Arten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Approvals, leases, notes</source>
        <translation>Freigaben, Reservierungen, Notizen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>ohmctl</source>
        <translation>ohmctl</translation>
    </message>
    <message>
        <source>Copy as ohmctl command</source>
        <translation>Als ohmctl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as MCP call</source>
        <translation>Als MCP-Aufruf kopieren</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Debug-Adapter</translation>
    </message>
    <message>
        <source>Stand-in: %1</source>
        <translation>Ersatz: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Reserviert von</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Everything live on the bench</source>
        <translation>Alles Aktive auf der Werkbank</translation>
    </message>
    <message>
        <source>Show its panel</source>
        <translation>Zugehöriges Panel zeigen</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing is missing on this machine.</source>
        <translation>Auf diesem Rechner fehlt nichts.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the fix</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>changes the bench</source>
        <translation>verändert die Werkbank</translation>
    </message>
    <message>
        <source>writes to a device</source>
        <translation>schreibt auf ein Gerät</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Reference of the actions</source>
        <translation>Referenz der Aktionen</translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Freigabe</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>Protokoll des ausgewählten Auftrags</translation>
    </message>
    <message>
        <source>What the selected job reports appears here.</source>
        <translation>Hier erscheint, was der ausgewählte Auftrag meldet.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Your embedded bench in one window, for you and your assistants.</source>
        <translation>Ihre Embedded-Werkbank in einem Fenster, für Sie und Ihre Assistenten.</translation>
    </message>
    <message>
        <source>Try it without hardware</source>
        <translation>Ohne Hardware ausprobieren</translation>
    </message>
    <message>
        <source>A virtual bench: QEMU boots a Cortex-M machine with our own firmware, and its console opens.</source>
        <translation>Eine virtuelle Werkbank: QEMU bootet eine Cortex-M-Maschine mit unserer eigenen Firmware, und ihre Konsole öffnet sich.</translation>
    </message>
    <message>
        <source>Open a console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>A serial port at any speed, a socket, an RFC 2217 server: it scrolls in a panel and is recorded.</source>
        <translation>Ein serieller Port mit beliebiger Geschwindigkeit, ein Socket, ein RFC-2217-Server: Die Ausgabe läuft in einem Panel durch und wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Alles per Tastatur</translation>
    </message>
    <message>
        <source>Find and run anything</source>
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächstes Panel</translation>
    </message>
    <message>
        <source>A panel by its number</source>
        <translation>Ein Panel über seine Nummer</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>Alle Assistenten stoppen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Let an assistant in</source>
        <translation>Einen Assistenten zulassen</translation>
    </message>
    <message>
        <source>Add this to the list of MCP servers of your client. It drives this open window; what writes to hardware asks you first.</source>
        <translation>Fügen Sie dies der Liste der MCP-Server Ihres Clients hinzu. Er steuert dann dieses geöffnete Fenster; bevor etwas auf Hardware geschrieben wird, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Set-up for an MCP client</source>
        <translation>Einrichtung für einen MCP-Client</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen der Einstellungen</translation>
    </message>
    <message>
        <source>Layout: click to choose another</source>
        <translation>Layout: Klicken, um ein anderes zu wählen</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>Everything that happens is recorded to %1</source>
        <translation>Alles, was geschieht, wird in %1 aufgezeichnet</translation>
    </message>
    <message>
        <source>What happens is kept in memory only</source>
        <translation>Was geschieht, wird nur im Speicher gehalten</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Show everything live on the bench</source>
        <translation>Alles Aktive auf der Werkbank zeigen</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Assistants stopped</source>
        <translation>Assistenten gestoppt</translation>
    </message>
    <message>
        <source>Click to let assistants work again</source>
        <translation>Klicken, um die Assistenten wieder arbeiten zu lassen</translation>
    </message>
    <message>
        <source>Stop assistants</source>
        <translation>Assistenten stoppen</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Zum hellen Farbschema wechseln</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Zum dunklen Farbschema wechseln</translation>
    </message>
    <message>
        <source>Stopped before the window answered.</source>
        <translation>Gestoppt, bevor das Fenster geantwortet hat.</translation>
    </message>
    <message>
        <source>The window did not answer within %1 s.</source>
        <translation>Das Fenster hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>Das Bild ließ sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>There is no panel named %1.</source>
        <translation>Es gibt kein Panel namens %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>There is no layout named %1.</source>
        <translation>Es gibt kein Layout namens %1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Restore the layout</source>
        <translation>Layout wiederherstellen</translation>
    </message>
    <message>
        <source>Show the welcome panel</source>
        <translation>Willkommen zeigen</translation>
    </message>
    <message>
        <source>A workbench without a window is at work</source>
        <translation>Eine Werkbank ohne Fenster arbeitet gerade</translation>
    </message>
    <message>
        <source>It was started with ohmctl serve and still has work: %1. Taking over ends that; assistants and ohmctl then work in this window.</source>
        <translation>Sie wurde mit ohmctl serve gestartet und hat noch zu tun: %1. Beim Übernehmen wird das beendet; Assistenten und ohmctl arbeiten danach in diesem Fenster.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>verliehen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>gestoppt (Debugger)</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>in reset</source>
        <translation>im Reset</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Consoles, machines and layouts that you open stand here, one click away.</source>
        <translation>Konsolen, Maschinen und Layouts, die Sie öffnen, stehen dann hier, einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>No program here shows folders; the recorded sessions are in %1.</source>
        <translation>Hier zeigt kein Programm Ordner an; die aufgezeichneten Sitzungen liegen in %1.</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop every assistant at once (%1)</source>
        <translation>Alle Assistenten sofort stoppen (%1)</translation>
    </message>
    <message>
        <source>The workbench without a window does not answer.</source>
        <translation>Die Werkbank ohne Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>Another workbench came up each time that one was asked to end.</source>
        <translation>Jedes Mal, wenn eine Werkbank beendet werden sollte, kam eine andere auf.</translation>
    </message>
    <message>
        <source>Another window lets assistants in here; this one works without them.</source>
        <translation>Ein anderes Fenster lässt hier die Assistenten ein; dieses arbeitet ohne sie.</translation>
    </message>
    <message>
        <source>The workbench without a window does not end.</source>
        <translation>Die Werkbank ohne Fenster beendet sich nicht.</translation>
    </message>
    <message>
        <source>Close it and start Ohmdeck again when assistants are to work in this window.</source>
        <translation>Schließen Sie sie und starten Sie Ohmdeck neu, wenn Assistenten in diesem Fenster arbeiten sollen.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flashen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>MCTP links</source>
        <translation>MCTP-Verbindungen</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Reserviert von %1</translation>
    </message>
    <message>
        <source>%1 once · %2 deny</source>
        <translation>%1 einmal · %2 ablehnen</translation>
    </message>
    <message>
        <source>%1 once · %2 always · %3 deny</source>
        <translation>%1 einmal · %2 immer · %3 ablehnen</translation>
    </message>
    <message>
        <source>Allow or deny</source>
        <translation>Erlauben oder ablehnen</translation>
    </message>
</context>
<context>
    <name>ohm::mcp</name>
    <message>
        <source>False lets assistants work again.</source>
        <translation>False lässt die Assistenten wieder arbeiten.</translation>
    </message>
    <message>
        <source>Whether assistants are stopped now.</source>
        <translation>Ob die Assistenten jetzt gestoppt sind.</translation>
    </message>
    <message>
        <source>How many of their jobs were told to end.</source>
        <translation>Wie viele ihrer Aufträge zum Beenden aufgefordert wurden.</translation>
    </message>
    <message>
        <source>Number of the connection.</source>
        <translation>Nummer der Verbindung.</translation>
    </message>
    <message>
        <source>What it calls itself.</source>
        <translation>Wie er sich selbst nennt.</translation>
    </message>
    <message>
        <source>Revision of MCP that it speaks.</source>
        <translation>MCP-Revision, die er spricht.</translation>
    </message>
    <message>
        <source>Since the workbench started.</source>
        <translation>Seit dem Start der Werkbank.</translation>
    </message>
    <message>
        <source>What it may do at most beyond reading.</source>
        <translation>Was er über das Lesen hinaus höchstens darf.</translation>
    </message>
    <message>
        <source>Whether all assistants are stopped.</source>
        <translation>Ob alle Assistenten gestoppt sind.</translation>
    </message>
    <message>
        <source>Number of the connection, from mcp_clients.</source>
        <translation>Nummer der Verbindung, aus mcp_clients.</translation>
    </message>
    <message>
        <source>What the client calls itself.</source>
        <translation>Wie der Client sich selbst nennt.</translation>
    </message>
    <message>
        <source>Allow: as the settings say. Ask: asks for all but reading. Deny: only reads.</source>
        <translation>Allow: wie in den Einstellungen. Ask: fragt bei allem außer Lesen. Deny: darf nur lesen.</translation>
    </message>
    <message>
        <source>Only the person at the workbench decides about assistants.</source>
        <translation>Über Assistenten entscheidet nur die Person an der Werkbank.</translation>
    </message>
    <message>
        <source>No client has the number %1.</source>
        <translation>Kein Client hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>Alle Assistenten stoppen</translation>
    </message>
    <message>
        <source>Stop all assistants at once: their jobs end and every further call of theirs is refused.</source>
        <translation>Alle Assistenten sofort stoppen: Ihre Aufträge enden, und jeder weitere Aufruf von ihnen wird abgelehnt.</translation>
    </message>
    <message>
        <source>List clients</source>
        <translation>Clients auflisten</translation>
    </message>
    <message>
        <source>List the MCP clients and ohmctl calls that are connected, and what each may do at most.</source>
        <translation>Die verbundenen MCP-Clients und ohmctl-Aufrufe auflisten, und was jeder höchstens darf.</translation>
    </message>
    <message>
        <source>Disconnect a client</source>
        <translation>Client trennen</translation>
    </message>
    <message>
        <source>Disconnect a client; its jobs end and what it holds is given back.</source>
        <translation>Einen Client trennen; seine Aufträge enden, und seine Reservierungen werden zurückgegeben.</translation>
    </message>
    <message>
        <source>Limit a client</source>
        <translation>Client einschränken</translation>
    </message>
    <message>
        <source>Set what a client may do at most beyond reading; kept in the settings.</source>
        <translation>Festlegen, was ein Client über das Lesen hinaus höchstens darf; wird in den Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Longer messages of a client are refused. Takes effect for new connections.</source>
        <translation>Längere Nachrichten eines Clients werden abgelehnt. Gilt für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Families of tools that assistants do not see, such as qemu.</source>
        <translation>Werkzeugfamilien, die Assistenten nicht sehen, etwa qemu.</translation>
    </message>
    <message>
        <source>Start a workbench without a window when an assistant comes and none is open.</source>
        <translation>Eine Werkbank ohne Fenster starten, wenn ein Assistent kommt und keine geöffnet ist.</translation>
    </message>
    <message>
        <source>A workbench started that way ends when nobody was connected and nothing ran for this long.</source>
        <translation>Eine so gestartete Werkbank endet, wenn so lange niemand verbunden war und nichts lief.</translation>
    </message>
    <message>
        <source>MCP clients</source>
        <translation>MCP-Clients</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Asks for all but reading</source>
        <translation>Fragt bei allem außer Lesen</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Darf nur lesen</translation>
    </message>
    <message>
        <source>Everything (you)</source>
        <translation>Alles (Sie)</translation>
    </message>
    <message>
        <source>Connection %1, version %2</source>
        <translation>Verbindung %1, Version %2</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>The selected client may do:</source>
        <translation>Der ausgewählte Client darf:</translation>
    </message>
    <message>
        <source>What the selected client may do</source>
        <translation>Was der ausgewählte Client darf</translation>
    </message>
    <message>
        <source>All assistants are stopped: each of their calls is refused.</source>
        <translation>Alle Assistenten sind gestoppt: Jeder ihrer Aufrufe wird abgelehnt.</translation>
    </message>
    <message>
        <source>No client is connected. An MCP client starts the program &quot;ohmctl mcp&quot;.</source>
        <translation>Kein Client ist verbunden. Ein MCP-Client startet das Programm „ohmctl mcp“.</translation>
    </message>
    <message>
        <source>Clients cannot connect to this workbench; another one listens for them.</source>
        <translation>Mit dieser Werkbank können sich keine Clients verbinden; eine andere nimmt deren Verbindungen an.</translation>
    </message>
    <message>
        <source>Let assistants work again</source>
        <translation>Assistenten wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>wait_s is %1; it must be from 0 to %2 s.</source>
        <translation>wait_s ist %1; es muss zwischen 0 und %2 s liegen.</translation>
    </message>
    <message>
        <source>%1 calls of this connection run already; wait for one to end.</source>
        <translation>%1 Aufrufe dieser Verbindung laufen bereits; warten Sie, bis einer endet.</translation>
    </message>
    <message>
        <source>There is no resource ohmdeck://%1.</source>
        <translation>Es gibt keine Ressource ohmdeck://%1.</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>What is live on the bench, and its jobs.</source>
        <translation>Was auf der Werkbank aktiv ist, und ihre Aufträge.</translation>
    </message>
    <message>
        <source>Log of a job</source>
        <translation>Protokoll eines Auftrags</translation>
    </message>
    <message>
        <source>The lines that a job logged, the last 10,000.</source>
        <translation>Die Zeilen, die ein Auftrag protokolliert hat, die letzten 10.000.</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket.</source>
        <translation>Der Pfad %1 ist zu lang für einen Socket.</translation>
    </message>
    <message>
        <source>No local socket could be made</source>
        <translation>Es ließ sich kein lokaler Socket anlegen</translation>
    </message>
    <message>
        <source>No workbench answers at %1</source>
        <translation>Unter %1 antwortet keine Werkbank</translation>
    </message>
    <message>
        <source>Another workbench (process %1) listens at %2.</source>
        <translation>Eine andere Werkbank (Prozess %1) lauscht auf %2.</translation>
    </message>
    <message>
        <source>No socket could be opened at %1: %2</source>
        <translation>Unter %1 ließ sich kein Socket öffnen: %2</translation>
    </message>
    <message>
        <source>Another workbench listens at %1.</source>
        <translation>Eine andere Werkbank lauscht auf %1.</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Längste Nachricht</translation>
    </message>
    <message>
        <source>Hidden families</source>
        <translation>Verborgene Familien</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Ohne Fenster starten</translation>
    </message>
    <message>
        <source>End when idle for</source>
        <translation>Ende nach Untätigkeit</translation>
    </message>
    <message>
        <source>Assistants: %1</source>
        <translation>Assistenten: %1</translation>
    </message>
    <message>
        <source>Show who is connected and what each may do</source>
        <translation>Zeigen, wer verbunden ist und was jeder darf</translation>
    </message>
</context>
<context>
    <name>ohm::mctp</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The bytes.</source>
        <translation>Die Bytes.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>What the bytes are; guessed when left out.</source>
        <translation>Was die Bytes sind; ohne Angabe wird es erraten.</translation>
    </message>
    <message>
        <source>What the bytes were taken for.</source>
        <translation>Wofür die Bytes gehalten wurden.</translation>
    </message>
    <message>
        <source>What it is, in a few words.</source>
        <translation>Was es ist, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Whether nothing is wrong with it.</source>
        <translation>Ob nichts daran falsch ist.</translation>
    </message>
    <message>
        <source>What is wrong, field by field.</source>
        <translation>Was falsch ist, Feld für Feld.</translation>
    </message>
    <message>
        <source>The tree of fields: name, offset and length in bytes, bit, bits, value, meaning, problem, fields.</source>
        <translation>Der Baum der Felder: name, offset und length in Bytes, bit, bits, value, meaning, problem, fields.</translation>
    </message>
    <message>
        <source>The values alone, as mctp_encode takes them.</source>
        <translation>Nur die Werte, wie mctp_encode sie annimmt.</translation>
    </message>
    <message>
        <source>What to make.</source>
        <translation>Was erzeugt wird.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The fields by name, as mctp_decode shows them in values; inner layers may also be bytes in hexadecimal. Commands and types may be given by name.</source>
        <translation>Die Felder nach Namen, wie mctp_decode sie in values zeigt; innere Schichten dürfen auch Bytes in Hexadezimalschreibweise sein. Befehle und Typen lassen sich mit ihrem Namen angeben.</translation>
    </message>
    <message>
        <source>All bytes, one after the other.</source>
        <translation>Alle Bytes hintereinander.</translation>
    </message>
    <message>
        <source>One for each packet that the message takes.</source>
        <translation>Eines für jedes Paket, das die Nachricht braucht.</translation>
    </message>
    <message>
        <source>there are no bytes</source>
        <translation>es sind keine Bytes da</translation>
    </message>
    <message>
        <source>Decode MCTP</source>
        <translation>MCTP dekodieren</translation>
    </message>
    <message>
        <source>Take apart a frame, packet or message of MCTP or PLDM into its fields, and say what is wrong.</source>
        <translation>Einen Frame, ein Paket oder eine Nachricht von MCTP oder PLDM in die Felder zerlegen und nennen, was falsch ist.</translation>
    </message>
    <message>
        <source>Encode MCTP</source>
        <translation>MCTP kodieren</translation>
    </message>
    <message>
        <source>Make the bytes of a frame, packet or message of MCTP or PLDM from its fields.</source>
        <translation>Die Bytes eines Frames, eines Pakets oder einer Nachricht von MCTP oder PLDM aus den Feldern erzeugen.</translation>
    </message>
    <message>
        <source>bound, or unbound while the other side lacks it.</source>
        <translation>bound, oder unbound, solange er der Gegenseite fehlt.</translation>
    </message>
    <message>
        <source>Its number on the wire; 0: none.</source>
        <translation>Seine Nummer auf der Leitung; 0: keine.</translation>
    </message>
    <message>
        <source>Sends that found no room.</source>
        <translation>Sendeversuche, für die kein Platz war.</translation>
    </message>
    <message>
        <source>Times bound.</source>
        <translation>Wie oft er gebunden wurde.</translation>
    </message>
    <message>
        <source>Times that the other side went away.</source>
        <translation>Wie oft die Gegenseite verschwunden ist.</translation>
    </message>
    <message>
        <source>loopback, shm, zephyr …</source>
        <translation>loopback, shm, zephyr …</translation>
    </message>
    <message>
        <source>off, connecting or connected.</source>
        <translation>off, connecting oder connected.</translation>
    </message>
    <message>
        <source>Changes with each start of this side.</source>
        <translation>Ändert sich mit jedem Start dieser Seite.</translation>
    </message>
    <message>
        <source>That of the other side.</source>
        <translation>Die der Gegenseite.</translation>
    </message>
    <message>
        <source>Times that the link came up.</source>
        <translation>Wie oft die Verbindung zustande kam.</translation>
    </message>
    <message>
        <source>Times that it went down.</source>
        <translation>Wie oft sie abgebrochen ist.</translation>
    </message>
    <message>
        <source>Times that the shared memory held nonsense.</source>
        <translation>Wie oft im gemeinsamen Speicher Unsinn stand.</translation>
    </message>
    <message>
        <source>Packets for no endpoint.</source>
        <translation>Pakete ohne zugehörigen Endpunkt.</translation>
    </message>
    <message>
        <source>Those that are registered.</source>
        <translation>Die registrierten Endpunkte.</translation>
    </message>
    <message>
        <source>Machine or session</source>
        <translation>Maschine oder Sitzung</translation>
    </message>
    <message>
        <source>A virtual machine or a debug session: qemu:demo, probe:1.</source>
        <translation>Eine virtuelle Maschine oder eine Debug-Sitzung: qemu:demo, probe:1.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>The program&apos;s struct eai_ipc.</source>
        <translation>Die struct eai_ipc des Programms.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its address, instead of the symbol.</source>
        <translation>Ihre Adresse, anstelle des Symbols.</translation>
    </message>
    <message>
        <source>Program (ELF)</source>
        <translation>Programm (ELF)</translation>
    </message>
    <message>
        <source>ELF file to look the symbol up in, of another processor&apos;s program; else the one that the machine or session has.</source>
        <translation>ELF-Datei, in der das Symbol gesucht wird, vom Programm eines anderen Prozessors; sonst die, welche die Maschine oder Sitzung hat.</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 hat kein Symbol %2</translation>
    </message>
    <message>
        <source>Status of eai_ipc</source>
        <translation>Status von eai_ipc</translation>
    </message>
    <message>
        <source>Read endpoints and counters of the messages between processors (eai_ipc) from a target&apos;s memory while it runs.</source>
        <translation>Endpunkte und Zähler der Nachrichten zwischen Prozessoren (eai_ipc) aus dem Speicher eines laufenden Ziels lesen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port of the bench, a serial port, or an address (socket://host:port, unix:/path).</source>
        <translation>Ein Port der Werkbank, ein serieller Port oder eine Adresse (socket://host:port, unix:/path).</translation>
    </message>
    <message>
        <source>Own endpoint ID</source>
        <translation>Eigene Endpunkt-ID</translation>
    </message>
    <message>
        <source>Our own endpoint ID.</source>
        <translation>Unsere eigene Endpunkt-ID.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name for the link; chosen when left out.</source>
        <translation>Ein Name für die Verbindung; wird ohne Angabe gewählt.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Of a serial port.</source>
        <translation>Bei einem seriellen Port.</translation>
    </message>
    <message>
        <source>For all other mctp_ actions.</source>
        <translation>Für alle anderen mctp_-Aktionen.</translation>
    </message>
    <message>
        <source>What was opened.</source>
        <translation>Was geöffnet wurde.</translation>
    </message>
    <message>
        <source>What the port stands in for.</source>
        <translation>Wofür der Port ein Ersatz ist.</translation>
    </message>
    <message>
        <source>Open MCTP link</source>
        <translation>MCTP-Verbindung öffnen</translation>
    </message>
    <message>
        <source>Close MCTP link</source>
        <translation>MCTP-Verbindung schließen</translation>
    </message>
    <message>
        <source>Close a link, give its port back, and return its last counters.</source>
        <translation>Eine Verbindung schließen, ihren Port zurückgeben und ihre letzten Zählerstände liefern.</translation>
    </message>
    <message>
        <source>MCTP counters</source>
        <translation>MCTP-Zähler</translation>
    </message>
    <message>
        <source>Count what passed on a link, and what was dropped for which reason.</source>
        <translation>Zählen, was über eine Verbindung lief und was aus welchem Grund verworfen wurde.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The MCTP link.</source>
        <translation>Die MCTP-Verbindung.</translation>
    </message>
    <message>
        <source>Endpoint ID</source>
        <translation>Endpunkt-ID</translation>
    </message>
    <message>
        <source>Endpoint ID; 0 for whoever is at the physical address.</source>
        <translation>Endpunkt-ID; 0 für den, der unter der physischen Adresse erreichbar ist.</translation>
    </message>
    <message>
        <source>Physical address</source>
        <translation>Physische Adresse</translation>
    </message>
    <message>
        <source>Physical address on an I2C bus (7 bits); known already for endpoints that were discovered.</source>
        <translation>Physische Adresse an einem I2C-Bus (7 Bit); bei gefundenen Endpunkten bereits bekannt.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>How long to wait for each answer.</source>
        <translation>Wie lange auf jede Antwort gewartet wird.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often to ask again when no answer comes.</source>
        <translation>Wie oft erneut gefragt wird, wenn keine Antwort kommt.</translation>
    </message>
    <message>
        <source>Bytes of the wire, as they are</source>
        <translation>Bytes der Leitung, wie sie sind</translation>
    </message>
    <message>
        <source>A packet, header first</source>
        <translation>Ein Paket, Header zuerst</translation>
    </message>
    <message>
        <source>A message, type byte first</source>
        <translation>Eine Nachricht, Typbyte zuerst</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result. Left out: the last limit packets.</source>
        <translation>Wo es weitergeht: der Cursor eines früheren Ergebnisses. Ohne Angabe: die letzten limit Pakete.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>How long to wait for the first one after the cursor.</source>
        <translation>Wie lange auf das erste nach dem Cursor gewartet wird.</translation>
    </message>
    <message>
        <source>Only from or to this endpoint ID.</source>
        <translation>Nur von oder an diese Endpunkt-ID.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Nachrichtentyp</translation>
    </message>
    <message>
        <source>Only of this message type.</source>
        <translation>Nur von diesem Nachrichtentyp.</translation>
    </message>
    <message>
        <source>Dropped packets only</source>
        <translation>Nur verworfene Pakete</translation>
    </message>
    <message>
        <source>Only what was not delivered.</source>
        <translation>Nur was nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Only with this text in the summary or in the bytes (&quot;01 ff&quot;).</source>
        <translation>Nur mit diesem Text in der Zusammenfassung oder in den Bytes („01 ff“).</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>With all decoded fields.</source>
        <translation>Mit allen dekodierten Feldern.</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>Zum Weitermachen mit dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Packets after the given cursor that were no longer there.</source>
        <translation>Pakete nach dem angegebenen Cursor, die nicht mehr da waren.</translation>
    </message>
    <message>
        <source>Packets among those looked at that were not delivered.</source>
        <translation>Wie viele der betrachteten Pakete nicht zugestellt wurden.</translation>
    </message>
    <message>
        <source>What the bytes are.</source>
        <translation>Was die Bytes sind.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What shall be wrong with it.</source>
        <translation>Was daran falsch sein soll.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Whom a message goes to.</source>
        <translation>An wen eine Nachricht geht.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Of a message.</source>
        <translation>Bei einer Nachricht.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Whether the message is a request.</source>
        <translation>Ob die Nachricht eine Anfrage ist.</translation>
    </message>
    <message>
        <source>What went onto the wire.</source>
        <translation>Was auf die Leitung ging.</translation>
    </message>
    <message>
        <source>Whether each frame was acknowledged on an I2C bus; always on a serial line.</source>
        <translation>Ob jeder Frame an einem I2C-Bus bestätigt wurde; auf einer seriellen Leitung immer.</translation>
    </message>
    <message>
        <source>bytes of the wire are sent as they are; give a packet or a message</source>
        <translation>Bytes der Leitung werden gesendet, wie sie sind; geben Sie ein Paket oder eine Nachricht an</translation>
    </message>
    <message>
        <source>a packet has %1 to %2 bytes here</source>
        <translation>ein Paket hat hier %1 bis %2 Bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Absolute path of the file.</source>
        <translation>Absoluter Pfad der Datei.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>pcapng: packets for Wireshark (LINKTYPE_MCTP); json: all packets, decoded.</source>
        <translation>pcapng: Pakete für Wireshark (LINKTYPE_MCTP); json: alle Pakete, dekodiert.</translation>
    </message>
    <message>
        <source>The first packet to write; of a result of mctp_monitor.</source>
        <translation>Das erste Paket, das geschrieben wird; aus einem Ergebnis von mctp_monitor.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>How many are in it.</source>
        <translation>Wie viele darin sind.</translation>
    </message>
    <message>
        <source>Packets after the cursor that were no longer there.</source>
        <translation>Pakete nach dem Cursor, die nicht mehr da waren.</translation>
    </message>
    <message>
        <source>Of the file.</source>
        <translation>Größe der Datei.</translation>
    </message>
    <message>
        <source>Show MCTP packets</source>
        <translation>MCTP-Pakete zeigen</translation>
    </message>
    <message>
        <source>Return captured packets of a link, decoded, with what was dropped and why; go on with the cursor.</source>
        <translation>Mitgeschnittene Pakete einer Verbindung dekodiert liefern, mit dem, was verworfen wurde, und warum; mit dem Cursor geht es weiter.</translation>
    </message>
    <message>
        <source>Inject MCTP packets</source>
        <translation>MCTP-Pakete einspeisen</translation>
    </message>
    <message>
        <source>Send a frame, packet or message as it is, or with a fault in it, to see what the other side does.</source>
        <translation>Einen Frame, ein Paket oder eine Nachricht unverändert oder mit einem Fehler darin senden, um zu sehen, was die Gegenseite tut.</translation>
    </message>
    <message>
        <source>Export MCTP capture</source>
        <translation>MCTP-Mitschnitt exportieren</translation>
    </message>
    <message>
        <source>Write the captured packets of a link to a pcapng or JSON file.</source>
        <translation>Die mitgeschnittenen Pakete einer Verbindung in eine pcapng- oder JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>Its code.</source>
        <translation>Der Code.</translation>
    </message>
    <message>
        <source>Its name; empty when it is not known here.</source>
        <translation>Der Name; leer, wenn er hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Number of the PLDM type (DSP0245).</source>
        <translation>Nummer des PLDM-Typs (DSP0245).</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>That are supported.</source>
        <translation>Die unterstützten Versionen.</translation>
    </message>
    <message>
        <source>That the newest version supports.</source>
        <translation>Die Befehle, welche die neueste Version unterstützt.</translation>
    </message>
    <message>
        <source>Terminus ID; 0: none given yet.</source>
        <translation>Terminus-ID; 0: noch keine vergeben.</translation>
    </message>
    <message>
        <source>PLDM types that the terminus supports.</source>
        <translation>PLDM-Typen, die der Terminus unterstützt.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Sensor IDs; all when left out.</source>
        <translation>Sensor-IDs; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Sensor ID.</source>
        <translation>Sensor-ID.</translation>
    </message>
    <message>
        <source>numeric or state.</source>
        <translation>numeric oder state.</translation>
    </message>
    <message>
        <source>Of a numeric sensor that works, in its unit.</source>
        <translation>Bei einem funktionierenden numerischen Sensor, in seiner Einheit.</translation>
    </message>
    <message>
        <source>As the terminus told it.</source>
        <translation>Wie der Terminus ihn gemeldet hat.</translation>
    </message>
    <message>
        <source>Of value and limits.</source>
        <translation>Von Wert und Grenzwerten.</translation>
    </message>
    <message>
        <source>enabled, disabled, unavailable …</source>
        <translation>enabled, disabled, unavailable …</translation>
    </message>
    <message>
        <source>Why it could not be read.</source>
        <translation>Warum er sich nicht lesen ließ.</translation>
    </message>
    <message>
        <source>In the order of the records.</source>
        <translation>In der Reihenfolge der Datensätze.</translation>
    </message>
    <message>
        <source>PLDM terminus</source>
        <translation>PLDM-Terminus</translation>
    </message>
    <message>
        <source>Ask a PLDM terminus for its terminus ID and the types, versions and commands that it supports.</source>
        <translation>Einen PLDM-Terminus nach seiner Terminus-ID und den unterstützten Typen, Versionen und Befehlen fragen.</translation>
    </message>
    <message>
        <source>Read PLDM sensors</source>
        <translation>PLDM-Sensoren lesen</translation>
    </message>
    <message>
        <source>Read the sensors of a PLDM terminus with units, states and limits from its records.</source>
        <translation>Die Sensoren eines PLDM-Terminus lesen, mit Einheiten, Zuständen und Grenzwerten aus seinen Datensätzen.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Back to the static one</source>
        <translation>Zurück zur statischen</translation>
    </message>
    <message>
        <source>Set the discovered flag</source>
        <translation>Das Discovered-Flag setzen</translation>
    </message>
    <message>
        <source>Bus addresses</source>
        <translation>Busadressen</translation>
    </message>
    <message>
        <source>Addresses on an I2C bus to ask (7 bits); all of them when left out.</source>
        <translation>Adressen an einem I2C-Bus, die gefragt werden (7 Bit); ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Number of the message type (DSP0239).</source>
        <translation>Nummer des Nachrichtentyps (DSP0239).</translation>
    </message>
    <message>
        <source>Oldest first.</source>
        <translation>Älteste zuerst.</translation>
    </message>
    <message>
        <source>pci or iana.</source>
        <translation>pci oder iana.</translation>
    </message>
    <message>
        <source>The vendor&apos;s number.</source>
        <translation>Die Nummer des Herstellers.</translation>
    </message>
    <message>
        <source>Which of his message sets.</source>
        <translation>Welcher seiner Nachrichtensätze.</translation>
    </message>
    <message>
        <source>0: it has none yet; see mctp_set_eid.</source>
        <translation>0: er hat noch keine; siehe mctp_set_eid.</translation>
    </message>
    <message>
        <source>Physical address; 0 on a serial line.</source>
        <translation>Physische Adresse; 0 auf einer seriellen Leitung.</translation>
    </message>
    <message>
        <source>Whether it is a bridge or a bus owner.</source>
        <translation>Ob er eine Bridge oder ein Bus-Owner ist.</translation>
    </message>
    <message>
        <source>Where its EID comes from.</source>
        <translation>Woher seine EID stammt.</translation>
    </message>
    <message>
        <source>Of the base specification, oldest first.</source>
        <translation>Der Basisspezifikation, älteste zuerst.</translation>
    </message>
    <message>
        <source>The message types that it takes.</source>
        <translation>Die Nachrichtentypen, die er annimmt.</translation>
    </message>
    <message>
        <source>Whose messages it takes.</source>
        <translation>Wessen Nachrichten er annimmt.</translation>
    </message>
    <message>
        <source>EID of the bridge that it is behind.</source>
        <translation>EID der Bridge, hinter der er liegt.</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Wer geantwortet hat.</translation>
    </message>
    <message>
        <source>%1 is no address of 7 bits</source>
        <translation>%1 ist keine Adresse mit 7 Bit</translation>
    </message>
    <message>
        <source>Message type (DSP0239): 0 control, 1 PLDM, 126 and 127 vendors&apos;.</source>
        <translation>Nachrichtentyp (DSP0239): 0 Control, 1 PLDM, 126 und 127 herstellerspezifisch.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>What follows the type byte.</source>
        <translation>Was auf das Typbyte folgt.</translation>
    </message>
    <message>
        <source>The message that came back, type byte first.</source>
        <translation>Die Nachricht, die zurückkam, Typbyte zuerst.</translation>
    </message>
    <message>
        <source>EID that it came from.</source>
        <translation>EID, von der sie kam.</translation>
    </message>
    <message>
        <source>Of request and response.</source>
        <translation>Von Anfrage und Antwort.</translation>
    </message>
    <message>
        <source>From sending to the whole answer.</source>
        <translation>Vom Senden bis zur vollständigen Antwort.</translation>
    </message>
    <message>
        <source>How often it was sent.</source>
        <translation>Wie oft gesendet wurde.</translation>
    </message>
    <message>
        <source>What the response is, in a few words.</source>
        <translation>Was die Antwort ist, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Its decoded fields.</source>
        <translation>Ihre dekodierten Felder.</translation>
    </message>
    <message>
        <source>Physical address of the endpoint; 0 on a serial line.</source>
        <translation>Physische Adresse des Endpunkts; 0 auf einer seriellen Leitung.</translation>
    </message>
    <message>
        <source>New endpoint ID</source>
        <translation>Neue Endpunkt-ID</translation>
    </message>
    <message>
        <source>Its new endpoint ID.</source>
        <translation>Seine neue Endpunkt-ID.</translation>
    </message>
    <message>
        <source>Even when another bus owner has given it one.</source>
        <translation>Auch wenn ihm ein anderer Bus-Owner eine gegeben hat.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Instead of force; for the other operations.</source>
        <translation>Anstelle von force; für die anderen Operationen.</translation>
    </message>
    <message>
        <source>Whether the endpoint took it.</source>
        <translation>Ob der Endpunkt sie angenommen hat.</translation>
    </message>
    <message>
        <source>The endpoint ID that it has now.</source>
        <translation>Die Endpunkt-ID, die er jetzt hat.</translation>
    </message>
    <message>
        <source>Of a bridge: EIDs that it wants or has.</source>
        <translation>Bei einer Bridge: EIDs, die sie haben möchte oder hat.</translation>
    </message>
    <message>
        <source>Whether it wants a pool of EIDs to give.</source>
        <translation>Ob er einen Pool von EIDs zum Vergeben haben möchte.</translation>
    </message>
    <message>
        <source>First endpoint ID of the range.</source>
        <translation>Erste Endpunkt-ID des Bereichs.</translation>
    </message>
    <message>
        <source>How many endpoint IDs.</source>
        <translation>Wie viele Endpunkt-IDs.</translation>
    </message>
    <message>
        <source>What is there.</source>
        <translation>Was sich dort befindet.</translation>
    </message>
    <message>
        <source>Whether it was told and not learned.</source>
        <translation>Ob er vorgegeben und nicht gelernt wurde.</translation>
    </message>
    <message>
        <source>The bridge&apos;s own number of the port.</source>
        <translation>Die Nummer, die der Port bei der Bridge hat.</translation>
    </message>
    <message>
        <source>Kind of bus (DSP0239).</source>
        <translation>Art des Busses (DSP0239).</translation>
    </message>
    <message>
        <source>Its medium (DSP0239).</source>
        <translation>Sein Medium (DSP0239).</translation>
    </message>
    <message>
        <source>Physical address there.</source>
        <translation>Physische Adresse dort.</translation>
    </message>
    <message>
        <source>The bridge&apos;s routing table.</source>
        <translation>Die Routing-Tabelle der Bridge.</translation>
    </message>
    <message>
        <source>Discover endpoints</source>
        <translation>Endpunkte suchen</translation>
    </message>
    <message>
        <source>Ask who is on an MCTP link: endpoint IDs, UUIDs, message types and versions, also behind bridges; assigns nothing.</source>
        <translation>Fragen, wer an einer MCTP-Verbindung ist: Endpunkt-IDs, UUIDs, Nachrichtentypen und Versionen, auch hinter Bridges; vergibt nichts.</translation>
    </message>
    <message>
        <source>Send MCTP request</source>
        <translation>MCTP-Anfrage senden</translation>
    </message>
    <message>
        <source>Send a message to an endpoint and return its response, decoded; long ones go in several packets.</source>
        <translation>Eine Nachricht an einen Endpunkt senden und seine Antwort dekodiert liefern; lange Nachrichten gehen in mehreren Paketen.</translation>
    </message>
    <message>
        <source>Set endpoint ID</source>
        <translation>Endpunkt-ID setzen</translation>
    </message>
    <message>
        <source>Assign an endpoint ID to the endpoint at a physical address.</source>
        <translation>Dem Endpunkt an einer physischen Adresse eine Endpunkt-ID zuweisen.</translation>
    </message>
    <message>
        <source>Routing table</source>
        <translation>Routing-Tabelle</translation>
    </message>
    <message>
        <source>Read the routing table of an MCTP bridge.</source>
        <translation>Die Routing-Tabelle einer MCTP-Bridge lesen.</translation>
    </message>
    <message>
        <source>Packets in good frames.</source>
        <translation>Pakete in fehlerfreien Frames.</translation>
    </message>
    <message>
        <source>Frames that we sent.</source>
        <translation>Frames, die wir gesendet haben.</translation>
    </message>
    <message>
        <source>On the wire.</source>
        <translation>Auf der Leitung.</translation>
    </message>
    <message>
        <source>Messages that came in whole and were taken.</source>
        <translation>Nachrichten, die vollständig ankamen und angenommen wurden.</translation>
    </message>
    <message>
        <source>Of ours.</source>
        <translation>Unsere eigenen.</translation>
    </message>
    <message>
        <source>Requests that were sent again.</source>
        <translation>Anfragen, die erneut gesendet wurden.</translation>
    </message>
    <message>
        <source>Requests that got no answer.</source>
        <translation>Anfragen, die keine Antwort erhielten.</translation>
    </message>
    <message>
        <source>Requests to us that we answered.</source>
        <translation>Anfragen an uns, die wir beantwortet haben.</translation>
    </message>
    <message>
        <source>Frames that nobody on an I2C bus acknowledged.</source>
        <translation>Frames, die niemand an einem I2C-Bus bestätigt hat.</translation>
    </message>
    <message>
        <source>Drops of all reasons.</source>
        <translation>Verworfene insgesamt, aus allen Gründen.</translation>
    </message>
    <message>
        <source>Drops by reason.</source>
        <translation>Verworfene nach Grund.</translation>
    </message>
    <message>
        <source>Serial line (DSP0253)</source>
        <translation>Serielle Leitung (DSP0253)</translation>
    </message>
    <message>
        <source>Agent on an I2C bus (DSP0237)</source>
        <translation>Agent an einem I2C-Bus (DSP0237)</translation>
    </message>
    <message>
        <source>EID %1 answered %2 with what cannot be read: %3</source>
        <translation>EID %1 antwortete auf %2 mit etwas, das sich nicht lesen lässt: %3</translation>
    </message>
    <message>
        <source>it is no response</source>
        <translation>es ist keine Antwort</translation>
    </message>
    <message>
        <source>it answers another request</source>
        <translation>es beantwortet eine andere Anfrage</translation>
    </message>
    <message>
        <source>EID %1 refused %2: %3.</source>
        <translation>EID %1 lehnte %2 ab: %3.</translation>
    </message>
    <message>
        <source>an absolute path is needed, not %1</source>
        <translation>ein absoluter Pfad wird benötigt, nicht %1</translation>
    </message>
    <message>
        <source>%1 exists already; set overwrite to replace it</source>
        <translation>%1 ist bereits vorhanden; setzen Sie overwrite, um die Datei zu ersetzen</translation>
    </message>
    <message>
        <source>Capture for Wireshark (pcapng)</source>
        <translation>Mitschnitt für Wireshark (pcapng)</translation>
    </message>
    <message>
        <source>Decoded packets (JSON)</source>
        <translation>Dekodierte Pakete (JSON)</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>a packet has 1 to %1 bytes here</source>
        <translation>ein Paket hat hier 1 bis %1 Bytes</translation>
    </message>
    <message>
        <source>Serial frame</source>
        <translation>Serieller Frame</translation>
    </message>
    <message>
        <source>I2C frame</source>
        <translation>I2C-Frame</translation>
    </message>
    <message>
        <source>I2C frame without PEC</source>
        <translation>I2C-Frame ohne PEC</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Control message</source>
        <translation>Control-Nachricht</translation>
    </message>
    <message>
        <source>PLDM message</source>
        <translation>PLDM-Nachricht</translation>
    </message>
    <message>
        <source>Platform descriptor record</source>
        <translation>Platform Descriptor Record</translation>
    </message>
    <message>
        <source>Platform descriptor records are decoded only.</source>
        <translation>Platform Descriptor Records werden nur dekodiert.</translation>
    </message>
    <message>
        <source>EID %1 is no bridge: it has no routing table.</source>
        <translation>EID %1 ist keine Bridge: Sie hat keine Routing-Tabelle.</translation>
    </message>
    <message>
        <source>EID %1 did not tell its routes: %2.</source>
        <translation>EID %1 hat ihre Routen nicht genannt: %2.</translation>
    </message>
    <message>
        <source>Nothing after the header</source>
        <translation>Nichts nach dem Header</translation>
    </message>
    <message>
        <source>Header version not supported</source>
        <translation>Header-Version nicht unterstützt</translation>
    </message>
    <message>
        <source>Broadcast EID as the source</source>
        <translation>Broadcast-EID als Quelle</translation>
    </message>
    <message>
        <source>Not for this endpoint</source>
        <translation>Nicht für diesen Endpunkt</translation>
    </message>
    <message>
        <source>First packet of several is too small</source>
        <translation>Erstes von mehreren Paketen ist zu klein</translation>
    </message>
    <message>
        <source>Middle or end without a start</source>
        <translation>Mitte oder Ende ohne Anfang</translation>
    </message>
    <message>
        <source>Response that nobody waits for</source>
        <translation>Antwort, auf die niemand wartet</translation>
    </message>
    <message>
        <source>Too many messages at once</source>
        <translation>Zu viele Nachrichten gleichzeitig</translation>
    </message>
    <message>
        <source>Message type not taken here</source>
        <translation>Nachrichtentyp wird hier nicht angenommen</translation>
    </message>
    <message>
        <source>No room to forward</source>
        <translation>Kein Platz zum Weiterleiten</translation>
    </message>
    <message>
        <source>New start before the end</source>
        <translation>Neuer Anfang vor dem Ende</translation>
    </message>
    <message>
        <source>Wrong sequence number</source>
        <translation>Falsche Sequenznummer</translation>
    </message>
    <message>
        <source>Packet of another size than the first</source>
        <translation>Paket mit anderer Größe als das erste</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>Nachricht zu lang</translation>
    </message>
    <message>
        <source>Rest of the message did not come</source>
        <translation>Rest der Nachricht kam nicht</translation>
    </message>
    <message>
        <source>Bytes between frames</source>
        <translation>Bytes zwischen Frames</translation>
    </message>
    <message>
        <source>Unknown revision of the framing</source>
        <translation>Unbekannte Revision des Framings</translation>
    </message>
    <message>
        <source>Impossible length of a frame</source>
        <translation>Unmögliche Länge eines Frames</translation>
    </message>
    <message>
        <source>Wrong escape in a frame</source>
        <translation>Falsche Escape-Sequenz in einem Frame</translation>
    </message>
    <message>
        <source>Flag inside a frame</source>
        <translation>Flag innerhalb eines Frames</translation>
    </message>
    <message>
        <source>Wrong frame check sequence</source>
        <translation>Falsche Frame Check Sequence</translation>
    </message>
    <message>
        <source>No flag at the end of a frame</source>
        <translation>Kein Flag am Ende eines Frames</translation>
    </message>
    <message>
        <source>Not MCTP</source>
        <translation>Kein MCTP</translation>
    </message>
    <message>
        <source>Frame shorter than its count</source>
        <translation>Frame kürzer als angegeben</translation>
    </message>
    <message>
        <source>Frame longer than its count</source>
        <translation>Frame länger als angegeben</translation>
    </message>
    <message>
        <source>Direction bit of a read</source>
        <translation>Richtungsbit für Lesen</translation>
    </message>
    <message>
        <source>Wrong packet error code</source>
        <translation>Falscher Packet Error Code</translation>
    </message>
    <message>
        <source>The fault %1 needs a message of several packets.</source>
        <translation>Der Fehler %1 erfordert eine Nachricht aus mehreren Paketen.</translation>
    </message>
    <message>
        <source>Send more than 64 bytes, with layer message.</source>
        <translation>Senden Sie mehr als 64 Bytes, mit layer message.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Wrong check sum (FCS, PEC)</source>
        <translation>Falsche Prüfsumme (FCS, PEC)</translation>
    </message>
    <message>
        <source>Last packet missing</source>
        <translation>Letztes Paket fehlt</translation>
    </message>
    <message>
        <source>A packet twice</source>
        <translation>Ein Paket doppelt</translation>
    </message>
    <message>
        <source>Wrong header version</source>
        <translation>Falsche Header-Version</translation>
    </message>
    <message>
        <source>Last frame cut off</source>
        <translation>Letzter Frame abgeschnitten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the packet error code is missing</source>
        <translation>der Packet Error Code fehlt</translation>
    </message>
    <message>
        <source>%1 bytes more than there should be</source>
        <translation>%1 Bytes zu viel</translation>
    </message>
    <message>
        <source>wrong check sum, should be 0x%1</source>
        <translation>falsche Prüfsumme, müsste 0x%1 sein</translation>
    </message>
    <message>
        <source>cut off: takes at least %1 bytes, but has %2</source>
        <translation>abgeschnitten: benötigt mindestens %1 Bytes, hat aber %2</translation>
    </message>
    <message>
        <source>the direction bit says read</source>
        <translation>das Richtungsbit steht auf Lesen</translation>
    </message>
    <message>
        <source>not MCTP: its command code is 0x0f</source>
        <translation>kein MCTP: dessen Befehlscode ist 0x0f</translation>
    </message>
    <message>
        <source>not MCTP: bit 0 is clear, as in IPMB</source>
        <translation>kein MCTP: Bit 0 ist gelöscht, wie bei IPMB</translation>
    </message>
    <message>
        <source>%1 bytes follow</source>
        <translation>%1 Bytes folgen</translation>
    </message>
    <message>
        <source>There is no status of eai_ipc there.</source>
        <translation>Dort gibt es keinen Status von eai_ipc.</translation>
    </message>
    <message>
        <source>The program has not called eai_ipc_init() yet, or keeps its status elsewhere.</source>
        <translation>Das Programm hat eai_ipc_init() noch nicht aufgerufen oder führt seinen Status an anderer Stelle.</translation>
    </message>
    <message>
        <source>Let it run, or give the address of its struct eai_ipc.</source>
        <translation>Lassen Sie es laufen, oder geben Sie die Adresse seiner struct eai_ipc an.</translation>
    </message>
    <message>
        <source>The status of eai_ipc has version %1; known is %2.</source>
        <translation>Der Status von eai_ipc hat Version %1; bekannt ist %2.</translation>
    </message>
    <message>
        <source>The status of eai_ipc tells sizes that cannot be.</source>
        <translation>Der Status von eai_ipc nennt unmögliche Größen.</translation>
    </message>
    <message>
        <source>The status of eai_ipc has %1 bytes, but %2 were read.</source>
        <translation>Der Status von eai_ipc hat %1 Bytes, gelesen wurden aber %2.</translation>
    </message>
    <message>
        <source>its size is not known, because %1 holds no format there is</source>
        <translation>die Größe ist nicht bekannt, weil %1 kein existierendes Format enthält</translation>
    </message>
    <message>
        <source>cut off: takes %1 bytes, but %2 are left</source>
        <translation>abgeschnitten: benötigt %1 Bytes, übrig sind aber %2</translation>
    </message>
    <message>
        <source>cut off: %1 entries, but only %2 follow</source>
        <translation>abgeschnitten: %1 Einträge, es folgen aber nur %2</translation>
    </message>
    <message>
        <source>an object with the fields is needed</source>
        <translation>ein Objekt mit den Feldern wird benötigt</translation>
    </message>
    <message>
        <source>there is no such field here</source>
        <translation>ein solches Feld gibt es hier nicht</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl wird benötigt</translation>
    </message>
    <message>
        <source>%1 bytes are needed, not %2</source>
        <translation>%1 Bytes werden benötigt, nicht %2</translation>
    </message>
    <message>
        <source>a UUID of 32 hexadecimal digits is needed</source>
        <translation>eine UUID aus 32 Hexadezimalziffern wird benötigt</translation>
    </message>
    <message>
        <source>a version such as 1.3.1 or 0xf1f3f100 is needed</source>
        <translation>eine Version wie 1.3.1 oder 0xf1f3f100 wird benötigt</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>eine Liste wird benötigt</translation>
    </message>
    <message>
        <source>a number from 0 to %1 is needed, or its name</source>
        <translation>eine Zahl von 0 bis %1 oder ihr Name wird benötigt</translation>
    </message>
    <message>
        <source>bytes in hexadecimal are needed, such as &quot;01 ff&quot;</source>
        <translation>Bytes in Hexadezimalschreibweise werden benötigt, etwa „01 ff“</translation>
    </message>
    <message>
        <source>The link %1 is open already.</source>
        <translation>Die Verbindung %1 ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Sie wurde geschlossen.</translation>
    </message>
    <message>
        <source>The link %1 is not open. %2</source>
        <translation>Die Verbindung %1 ist nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Open it again with mctp_open.</source>
        <translation>Öffnen Sie sie erneut mit mctp_open.</translation>
    </message>
    <message>
        <source>Eight requests to EID %1 are waiting already, and there are no more tags.</source>
        <translation>Acht Anfragen an EID %1 warten bereits, und mehr Tags gibt es nicht.</translation>
    </message>
    <message>
        <source>EID %1 did not answer within %2 ms; it was asked %3 times.</source>
        <translation>EID %1 hat nicht innerhalb von %2 ms geantwortet; sie wurde %3-mal gefragt.</translation>
    </message>
    <message>
        <source>See with mctp_monitor what came instead, and with mctp_stats what was dropped.</source>
        <translation>Prüfen Sie mit mctp_monitor, was stattdessen kam, und mit mctp_stats, was verworfen wurde.</translation>
    </message>
    <message>
        <source>The request to EID %1 was cancelled.</source>
        <translation>Die Anfrage an EID %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody on the bus acknowledged the address 0x%1.</source>
        <translation>Niemand am Bus hat die Adresse 0x%1 bestätigt.</translation>
    </message>
    <message>
        <source>The agent on the bus did not say what became of a frame.</source>
        <translation>Der Agent am Bus hat nicht mitgeteilt, was aus einem Frame wurde.</translation>
    </message>
    <message>
        <source>up to 32 letters, digits, and _ . - are needed</source>
        <translation>bis zu 32 Buchstaben, Ziffern und _ . - werden benötigt</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot;.</source>
        <translation>Es gibt keinen Port „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Ports of the bench: %1.</source>
        <translation>Ports der Werkbank: %1.</translation>
    </message>
    <message>
        <source>Or give a path, or an address such as socket://127.0.0.1:4000.</source>
        <translation>Oder geben Sie einen Pfad oder eine Adresse wie socket://127.0.0.1:4000 an.</translation>
    </message>
    <message>
        <source>There is no MCTP link &quot;%1&quot;.</source>
        <translation>Es gibt keine MCTP-Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Open one with mctp_open.</source>
        <translation>Öffnen Sie eine mit mctp_open.</translation>
    </message>
    <message>
        <source>Links there are: %1.</source>
        <translation>Vorhandene Verbindungen: %1.</translation>
    </message>
    <message>
        <source>%1 took the port over: %2</source>
        <translation>%1 hat den Port übernommen: %2</translation>
    </message>
    <message>
        <source>cut off before the completion code</source>
        <translation>vor dem Completion Code abgeschnitten</translation>
    </message>
    <message>
        <source>must be 0 in messages of this type</source>
        <translation>muss in Nachrichten dieses Typs 0 sein</translation>
    </message>
    <message>
        <source>the header&apos;s version is not 0</source>
        <translation>die Version des Headers ist nicht 0</translation>
    </message>
    <message>
        <source>an object with the fields is needed, or bytes in hexadecimal</source>
        <translation>ein Objekt mit den Feldern oder Bytes in Hexadezimalschreibweise werden benötigt</translation>
    </message>
    <message>
        <source>version %1 is not supported</source>
        <translation>Version %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>reserved EID</source>
        <translation>reservierte EID</translation>
    </message>
    <message>
        <source>no EID that a packet may come from</source>
        <translation>keine EID, von der ein Paket kommen darf</translation>
    </message>
    <message>
        <source>a message or a payload is needed</source>
        <translation>eine Nachricht oder Nutzdaten werden benötigt</translation>
    </message>
    <message>
        <source>nothing follows the header</source>
        <translation>auf den Header folgt nichts</translation>
    </message>
    <message>
        <source>a first packet of several has at least %1 bytes</source>
        <translation>ein erstes von mehreren Paketen hat mindestens %1 Bytes</translation>
    </message>
    <message>
        <source>The record %1 came with a wrong check sum.</source>
        <translation>Der Datensatz %1 kam mit einer falschen Prüfsumme.</translation>
    </message>
    <message>
        <source>The record %1 does not end.</source>
        <translation>Der Datensatz %1 endet nicht.</translation>
    </message>
    <message>
        <source>There is no record of a sensor %1.</source>
        <translation>Es gibt keinen Datensatz zu einem Sensor %1.</translation>
    </message>
    <message>
        <source>Sensors there are: %1.</source>
        <translation>Vorhandene Sensoren: %1.</translation>
    </message>
    <message>
        <source>a flag inside the frame</source>
        <translation>ein Flag innerhalb des Frames</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>eine falsche Escape-Sequenz</translation>
    </message>
    <message>
        <source>cut off: %1 bytes, but the length says %2</source>
        <translation>abgeschnitten: %1 Bytes, die Länge besagt aber %2</translation>
    </message>
    <message>
        <source>no flag where it belongs</source>
        <translation>kein Flag, wo eines hingehört</translation>
    </message>
    <message>
        <source>a frame begins with 0x7e</source>
        <translation>ein Frame beginnt mit 0x7e</translation>
    </message>
    <message>
        <source>only revision 1 is known</source>
        <translation>nur Revision 1 ist bekannt</translation>
    </message>
    <message>
        <source>a packet has at least %1 bytes</source>
        <translation>ein Paket hat mindestens %1 Bytes</translation>
    </message>
    <message>
        <source>MCTP packets</source>
        <translation>MCTP-Pakete</translation>
    </message>
    <message>
        <source>The last 200 packets of an MCTP link, decoded.</source>
        <translation>Die letzten 200 Pakete einer MCTP-Verbindung, dekodiert.</translation>
    </message>
    <message>
        <source>PCI vendor</source>
        <translation>PCI-Hersteller</translation>
    </message>
    <message>
        <source>IANA vendor</source>
        <translation>IANA-Hersteller</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>EID %1</source>
        <translation>EID %1</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>wir selbst</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>MCTP</source>
        <translation>MCTP</translation>
    </message>
    <message>
        <source>Packets in</source>
        <translation>Pakete eingehend</translation>
    </message>
    <message>
        <source>Packets out</source>
        <translation>Pakete ausgehend</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Answered by us</source>
        <translation>Von uns beantwortet</translation>
    </message>
    <message>
        <source>Sensor %1</source>
        <translation>Sensor %1</translation>
    </message>
    <message>
        <source>Bytes of the frame</source>
        <translation>Bytes des Frames</translation>
    </message>
    <message>
        <source>Fields of the frame</source>
        <translation>Felder des Frames</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>Verbindung öffnen…</translation>
    </message>
    <message>
        <source>Take part in an MCTP bus over a port</source>
        <translation>Über einen Port an einem MCTP-Bus teilnehmen</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask who is on the bus</source>
        <translation>Fragen, wer am Bus ist</translation>
    </message>
    <message>
        <source>Read sensors</source>
        <translation>Sensoren lesen</translation>
    </message>
    <message>
        <source>Read the sensors of the chosen endpoint</source>
        <translation>Die Sensoren des gewählten Endpunkts lesen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the packets to a file</source>
        <translation>Die Pakete in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the link and give its port back</source>
        <translation>Die Verbindung schließen und ihren Port zurückgeben</translation>
    </message>
    <message>
        <source>Filter by words or bytes (01 ff)</source>
        <translation>Nach Wörtern oder Bytes filtern (01 ff)</translation>
    </message>
    <message>
        <source>Filter by words or bytes</source>
        <translation>Nach Wörtern oder Bytes filtern</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Filter by endpoint ID</source>
        <translation>Nach Endpunkt-ID filtern</translation>
    </message>
    <message>
        <source>Filter by message type</source>
        <translation>Nach Nachrichtentyp filtern</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>MCTP bus</source>
        <translation>MCTP-Bus</translation>
    </message>
    <message>
        <source>Message lost: %1</source>
        <translation>Nachricht verloren: %1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>in</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>How packets travel on the port; known of the bench&apos;s own ports.</source>
        <translation>Wie Pakete über den Port laufen; bei den eigenen Ports der Werkbank bekannt.</translation>
    </message>
    <message>
        <source>Our address on an I2C bus (7 bits); known of the bench&apos;s own ports.</source>
        <translation>Unsere Adresse auf einem I2C-Bus (7 Bit); bei den eigenen Ports der Werkbank bekannt.</translation>
    </message>
    <message>
        <source>Take part in an MCTP bus as its owner, over a serial port, a socket or an agent on an I2C bus; everything that passes is captured. A port that goes away is opened again when it is back.</source>
        <translation>Als Eigentümer an einem MCTP-Bus teilnehmen, über einen seriellen Port, einen Socket oder einen Agenten an einem I2C-Bus; alles, was vorbeikommt, wird aufgezeichnet. Ein Port, der verschwindet, wird wieder geöffnet, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>What we sent</source>
        <translation>Was wir gesendet haben</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Only what came in, or only what we sent.</source>
        <translation>Nur was hereinkam, oder nur was wir gesendet haben.</translation>
    </message>
    <message>
        <source>Oldest first: number, at_s, time, direction, summary, frame, source, destination, flags, drop, message {id, state, packets}, injected, fields.</source>
        <translation>Älteste zuerst: number, at_s, time, direction, summary, frame, source, destination, flags, drop, message {id, state, packets}, injected, fields.</translation>
    </message>
    <message>
        <source>Number of the state set (DSP0249).</source>
        <translation>Nummer der Zustandsmenge (DSP0249).</translation>
    </message>
    <message>
        <source>What it tells of.</source>
        <translation>Wovon sie berichtet.</translation>
    </message>
    <message>
        <source>Number of the state.</source>
        <translation>Nummer des Zustands.</translation>
    </message>
    <message>
        <source>All states that the sensor knows.</source>
        <translation>Alle Zustände, die der Sensor kennt.</translation>
    </message>
    <message>
        <source>normal, upper warning …; of a state sensor the names of its states.</source>
        <translation>normal, upper warning …; bei einem Zustandssensor die Namen seiner Zustände.</translation>
    </message>
    <message>
        <source>Of a state sensor, one for each of its state sets.</source>
        <translation>Bei einem Zustandssensor einer für jede seiner Zustandsmengen.</translation>
    </message>
    <message>
        <source>Times that the port went away.</source>
        <translation>Wie oft der Port verschwand.</translation>
    </message>
    <message>
        <source>The link %1 waits for its port, %2. %3</source>
        <translation>Die Verbindung %1 wartet auf ihren Port, %2. %3</translation>
    </message>
    <message>
        <source>It goes on by itself when the port is back: start the machine, or plug the device in.</source>
        <translation>Sie läuft von selbst weiter, sobald der Port zurück ist: Starten Sie die Maschine oder stecken Sie das Gerät an.</translation>
    </message>
    <message>
        <source>%1 is not plugged in.</source>
        <translation>%1 ist nicht angesteckt.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>in socket %1</source>
        <translation>in Buchse %1</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Diese Seite neu lesen</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Times that the port went away</source>
        <translation>Wie oft der Port verschwand</translation>
    </message>
    <message>
        <source>I2C board</source>
        <translation>I2C-Board</translation>
    </message>
    <message>
        <source>Start a virtual AST1030 board with an MCTP endpoint on an I2C bus, and open a link to it</source>
        <translation>Ein virtuelles AST1030-Board mit einem MCTP-Endpunkt an einem I2C-Bus starten und eine Verbindung dazu öffnen</translation>
    </message>
    <message>
        <source>No MCTP link is open. The demo machine has an endpoint on its second serial port, qemu:demo:1, and the virtual I2C board has one on an I2C bus.</source>
        <translation>Keine MCTP-Verbindung ist offen. Die Demo-Maschine hat einen Endpunkt an ihrem zweiten seriellen Port, qemu:demo:1, und das virtuelle I2C-Board hat einen an einem I2C-Bus.</translation>
    </message>
    <message>
        <source>Messages with their packets</source>
        <translation>Nachrichten mit ihren Paketen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 (waiting)</source>
        <translation>%1 (wartet)</translation>
    </message>
    <message>
        <source>The link waits for its port, %1, and goes on by itself when it is back.</source>
        <translation>Die Verbindung wartet auf ihren Port, %1, und läuft von selbst weiter, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Filter by direction</source>
        <translation>Nach Richtung filtern</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur eingehend</translation>
    </message>
    <message>
        <source>Only out</source>
        <translation>Nur ausgehend</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>eingespeist</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Frame without a packet</source>
        <translation>Frame ohne Paket</translation>
    </message>
    <message>
        <source>EID %1 to %2</source>
        <translation>EID %1 bis %2</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through EID %1</source>
        <translation>über EID %1</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Table of the bridge, EID %1</source>
        <translation>Tabelle der Brücke, EID %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>told</source>
        <translation>mitgeteilt</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Read every 2 s</source>
        <translation>Alle 2 s lesen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Of the endpoint at the other end</source>
        <translation>Des Endpunkts am anderen Ende</translation>
    </message>
    <message>
        <source>Of EID %1</source>
        <translation>Von EID %1</translation>
    </message>
    <message>
        <source>there is a link %1 already</source>
        <translation>es gibt schon eine Verbindung %1</translation>
    </message>
    <message>
        <source>One that waits goes on by itself; mctp_close ends it.</source>
        <translation>Eine wartende läuft von selbst weiter; mctp_close beendet sie.</translation>
    </message>
</context>
<context>
    <name>ohm::memory</name>
    <message>
        <source>The file is no ELF file.</source>
        <translation>Die Datei ist keine ELF-Datei.</translation>
    </message>
    <message>
        <source>Section %1 is compressed in a way that is not known.</source>
        <translation>Der Abschnitt %1 ist auf unbekannte Weise komprimiert.</translation>
    </message>
    <message>
        <source>The line table at offset %1 of .debug_line is of version %2; 2 to 5 are known.</source>
        <translation>Die Zeilentabelle bei Offset %1 von .debug_line hat die Version %2; bekannt sind 2 bis 5.</translation>
    </message>
    <message>
        <source>The line table at offset %1 of .debug_line is cut off or contradicts itself.</source>
        <translation>Die Zeilentabelle bei Offset %1 von .debug_line ist abgeschnitten oder widerspricht sich.</translation>
    </message>
    <message>
        <source>%1 lies in %2, which cannot be written like memory.</source>
        <translation>%1 liegt in %2, das sich nicht wie Arbeitsspeicher beschreiben lässt.</translation>
    </message>
    <message>
        <source>Program the flash instead.</source>
        <translation>Programmieren Sie stattdessen den Flash.</translation>
    </message>
    <message>
        <source>The value at %1 has been written but could not be read back: %2</source>
        <translation>Der Wert bei %1 wurde geschrieben, ließ sich aber nicht zurücklesen: %2</translation>
    </message>
    <message>
        <source>%1 is not a multiple of %2, as accesses of %3 bits need.</source>
        <translation>%1 ist kein Vielfaches von %2, wie es Zugriffe mit %3 Bit erfordern.</translation>
    </message>
    <message>
        <source>%1 bytes are no whole number of accesses of %2 bits.</source>
        <translation>%1 Bytes ergeben keine ganze Zahl von Zugriffen mit %2 Bit.</translation>
    </message>
    <message>
        <source>%1 bytes from %2 on leave the address space of %3 bits.</source>
        <translation>%1 Bytes ab %2 verlassen den Adressraum von %3 Bit.</translation>
    </message>
    <message>
        <source>The memory map has an impossible region, line %1.</source>
        <translation>Die Speicherkarte enthält einen unmöglichen Bereich, Zeile %1.</translation>
    </message>
    <message>
        <source>The memory map cannot be read: %1.</source>
        <translation>Die Speicherkarte lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The target description includes too many documents.</source>
        <translation>Die Zielbeschreibung bindet zu viele Dokumente ein.</translation>
    </message>
    <message>
        <source>The target description %1 cannot be read, line %2: %3.</source>
        <translation>Die Zielbeschreibung %1 lässt sich nicht lesen, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>The target description has an impossible register &quot;%1&quot;.</source>
        <translation>Die Zielbeschreibung enthält ein unmögliches Register „%1“.</translation>
    </message>
    <message>
        <source>%1 has no memory at %2 (%3 bytes).</source>
        <translation>%1 hat keinen Speicher bei %2 (%3 Bytes).</translation>
    </message>
    <message>
        <source>The state of %1 is not known</source>
        <translation>Der Zustand von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>Halt it first.</source>
        <translation>Halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>%1: the debug stub does not know the request.</source>
        <translation>%1: Der Debug-Stub kennt die Anfrage nicht.</translation>
    </message>
    <message>
        <source>%1: the debug stub answered &quot;%2&quot;.</source>
        <translation>%1: Der Debug-Stub hat „%2“ geantwortet.</translation>
    </message>
    <message>
        <source>Memory of %1 cannot be read</source>
        <translation>Der Speicher von %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Memory of %1 cannot be written</source>
        <translation>Der Speicher von %1 lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>%1 took %2 of %3 bytes; at %4 it has no memory that can be written.</source>
        <translation>%1 hat %2 von %3 Bytes angenommen; bei %4 hat es keinen beschreibbaren Speicher.</translation>
    </message>
    <message>
        <source>Register number %1 of %2 cannot be read</source>
        <translation>Register Nummer %1 von %2 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Register number %1 of %2 cannot be written</source>
        <translation>Register Nummer %1 von %2 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The registers of %1 cannot be read</source>
        <translation>Die Register von %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The registers of %1 cannot be written</source>
        <translation>Die Register von %1 lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; failed</source>
        <translation>Der Befehl „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The document %1 of %2 cannot be read</source>
        <translation>Das Dokument %1 von %2 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The document %1 of %2 is longer than 1 MiB.</source>
        <translation>Das Dokument %1 von %2 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>A %1 at %2 of %3</source>
        <translation>Ein %1 bei %2 von %3</translation>
    </message>
    <message>
        <source>All comparators are in use, or none can watch this place.</source>
        <translation>Alle Komparatoren sind belegt, oder keiner kann diese Stelle überwachen.</translation>
    </message>
    <message>
        <source>Remove another one and try again.</source>
        <translation>Entfernen Sie einen anderen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Removing the %1 at %2 of %3</source>
        <translation>Entfernen des %1 bei %2 von %3</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>%1 bytes from %2 on are not in the shared memory, which is %3 bytes from %4 on.</source>
        <translation>%1 Bytes ab %2 liegen nicht im gemeinsamen Speicher, der %3 Bytes ab %4 umfasst.</translation>
    </message>
    <message>
        <source>The shared memory %1 cannot be opened</source>
        <translation>Der gemeinsame Speicher %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The shared memory %1 has %2 bytes; %3 are needed.</source>
        <translation>Der gemeinsame Speicher %1 hat %2 Bytes; nötig sind %3.</translation>
    </message>
    <message>
        <source>The shared memory %1 cannot be mapped</source>
        <translation>Der gemeinsame Speicher %1 lässt sich nicht einblenden</translation>
    </message>
    <message>
        <source>The ELF file is cut off or contradicts itself: %1.</source>
        <translation>Die ELF-Datei ist abgeschnitten oder widerspricht sich: %1.</translation>
    </message>
    <message>
        <source>The debug stub&apos;s packets arrive damaged.</source>
        <translation>Die Pakete des Debug-Stubs kommen beschädigt an.</translation>
    </message>
    <message>
        <source>The connection carries something else as well, or a serial line has the wrong speed.</source>
        <translation>Über die Verbindung läuft noch etwas anderes, oder eine serielle Leitung hat die falsche Geschwindigkeit.</translation>
    </message>
    <message>
        <source>See what listens on that port, and connect again.</source>
        <translation>Prüfen Sie, was auf diesem Port lauscht, und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>Erasing flash of %1 at %2</source>
        <translation>Flash von %1 bei %2 wird gelöscht</translation>
    </message>
    <message>
        <source>Writing flash of %1 at %2</source>
        <translation>Flash von %1 bei %2 wird geschrieben</translation>
    </message>
    <message>
        <source>Writing flash of %1</source>
        <translation>Flash von %1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 has no target number %2.</source>
        <translation>%1 hat kein Ziel Nummer %2.</translation>
    </message>
    <message>
        <source>Starting %1 again</source>
        <translation>%1 wird wieder gestartet</translation>
    </message>
    <message>
        <source>Letting go of %1</source>
        <translation>%1 wird freigegeben</translation>
    </message>
    <message>
        <source>Pausing %1 was cancelled.</source>
        <translation>Das Anhalten von %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ohm::probe</name>
    <message>
        <source>When it is read</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Bei beidem</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellzeile</translation>
    </message>
    <message>
        <source>A source line instead of an address.</source>
        <translation>Eine Quellzeile statt einer Adresse.</translation>
    </message>
    <message>
        <source>Hardware breakpoint</source>
        <translation>Hardware-Haltepunkt</translation>
    </message>
    <message>
        <source>Use a comparator of the core; otherwise the instruction in RAM is replaced.</source>
        <translation>Einen Komparator des Kerns verwenden; sonst wird der Befehl im RAM ersetzt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How much is watched, a power of two; the symbol&apos;s size, or 4, when left out.</source>
        <translation>Wie viel überwacht wird, eine Zweierpotenz; ohne Angabe die Größe des Symbols oder 4.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>What stops the core.</source>
        <translation>Was den Kern anhält.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Which one, as probe_breakpoint_list numbers them.</source>
        <translation>Welcher, mit der Nummer aus probe_breakpoint_list.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation>Alle.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Die Nummer.</translation>
    </message>
    <message>
        <source>The core.</source>
        <translation>Der Kern.</translation>
    </message>
    <message>
        <source>hardware, software, or read, write, access for watchpoints.</source>
        <translation>hardware, software, oder bei Überwachungspunkten read, write, access.</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>Wo.</translation>
    </message>
    <message>
        <source>How much it covers.</source>
        <translation>Wie viel er abdeckt.</translation>
    </message>
    <message>
        <source>As it was asked for.</source>
        <translation>Wie er angefordert wurde.</translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation>Die Funktion an dieser Stelle.</translation>
    </message>
    <message>
        <source>File and line there.</source>
        <translation>Datei und Zeile an dieser Stelle.</translation>
    </message>
    <message>
        <source>What was set.</source>
        <translation>Was gesetzt wurde.</translation>
    </message>
    <message>
        <source>Comparators for breakpoints that are free.</source>
        <translation>Freie Komparatoren für Haltepunkte.</translation>
    </message>
    <message>
        <source>Comparators for watchpoints that are free.</source>
        <translation>Freie Komparatoren für Überwachungspunkte.</translation>
    </message>
    <message>
        <source>All breakpoints and watchpoints.</source>
        <translation>Alle Haltepunkte und Überwachungspunkte.</translation>
    </message>
    <message>
        <source>Free comparators of the main core.</source>
        <translation>Freie Komparatoren des Hauptkerns.</translation>
    </message>
    <message>
        <source>The same for watchpoints.</source>
        <translation>Dasselbe für Überwachungspunkte.</translation>
    </message>
    <message>
        <source>Give one of address, symbol and location.</source>
        <translation>Geben Sie eines von address, symbol und location an.</translation>
    </message>
    <message>
        <source>A comparator watches a power of two of bytes, not %1: give size.</source>
        <translation>Ein Komparator überwacht eine Zweierpotenz von Bytes, nicht %1: Geben Sie size an.</translation>
    </message>
    <message>
        <source>%1 is not a multiple of the %2 bytes to be watched.</source>
        <translation>%1 ist kein Vielfaches der %2 Bytes, die überwacht werden sollen.</translation>
    </message>
    <message>
        <source>Give either the number of one or all.</source>
        <translation>Geben Sie entweder die Nummer eines einzelnen oder all an.</translation>
    </message>
    <message>
        <source>Set a breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Stop a core when it comes to an address, a function or a source line.</source>
        <translation>Einen Kern anhalten, wenn er zu einer Adresse, einer Funktion oder einer Quellzeile kommt.</translation>
    </message>
    <message>
        <source>Remove a breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Remove one breakpoint or watchpoint, or all, and tell what is left.</source>
        <translation>Einen Haltepunkt oder Überwachungspunkt oder alle entfernen und nennen, was übrig ist.</translation>
    </message>
    <message>
        <source>List breakpoints</source>
        <translation>Haltepunkte auflisten</translation>
    </message>
    <message>
        <source>List the breakpoints and watchpoints of a session and how many comparators are free.</source>
        <translation>Die Haltepunkte und Überwachungspunkte einer Sitzung auflisten, und wie viele Komparatoren frei sind.</translation>
    </message>
    <message>
        <source>Set a watchpoint</source>
        <translation>Überwachungspunkt setzen</translation>
    </message>
    <message>
        <source>Stop a core when a variable is read or written.</source>
        <translation>Einen Kern anhalten, wenn eine Variable gelesen oder geschrieben wird.</translation>
    </message>
    <message>
        <source>Local variables</source>
        <translation>Lokale Variablen</translation>
    </message>
    <message>
        <source>Tell the local variables of each frame too.</source>
        <translation>Auch die lokalen Variablen jedes Stack-Frames nennen.</translation>
    </message>
    <message>
        <source>Most frames</source>
        <translation>Höchstzahl der Frames</translation>
    </message>
    <message>
        <source>How many frames at most.</source>
        <translation>Wie viele Stack-Frames höchstens.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Its value, as the program&apos;s language writes it.</source>
        <translation>Ihr Wert, wie ihn die Sprache des Programms schreibt.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Der Typ.</translation>
    </message>
    <message>
        <source>0 is where it stands, 1 what called that, and so on.</source>
        <translation>0 ist die Stelle, an der er steht, 1 deren Aufrufer und so weiter.</translation>
    </message>
    <message>
        <source>Where in the code.</source>
        <translation>Wo im Code.</translation>
    </message>
    <message>
        <source>The function.</source>
        <translation>Die Funktion.</translation>
    </message>
    <message>
        <source>File and line.</source>
        <translation>Datei und Zeile.</translation>
    </message>
    <message>
        <source>What it was called with.</source>
        <translation>Womit sie aufgerufen wurde.</translation>
    </message>
    <message>
        <source>Its local variables, when asked for.</source>
        <translation>Ihre lokalen Variablen, wenn sie verlangt wurden.</translation>
    </message>
    <message>
        <source>Who called whom, the innermost first.</source>
        <translation>Wer wen aufgerufen hat, der innerste zuerst.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>An expression of the program&apos;s language; it can change nothing.</source>
        <translation>Ein Ausdruck in der Sprache des Programms; er kann nichts ändern.</translation>
    </message>
    <message>
        <source>Stack frame</source>
        <translation>Stack-Frame</translation>
    </message>
    <message>
        <source>In which frame of the stack; 0 is the innermost.</source>
        <translation>In welchem Frame des Stacks; 0 ist der innerste.</translation>
    </message>
    <message>
        <source>The value, as the program&apos;s language writes it.</source>
        <translation>Der Wert, wie ihn die Sprache des Programms schreibt.</translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation>Aufrufliste</translation>
    </message>
    <message>
        <source>Tell who called whom in a halted core, with arguments and, when wanted, local variables.</source>
        <translation>Nennen, wer in einem angehaltenen Kern wen aufgerufen hat, mit Argumenten und auf Wunsch mit lokalen Variablen.</translation>
    </message>
    <message>
        <source>Evaluate an expression</source>
        <translation>Ausdruck auswerten</translation>
    </message>
    <message>
        <source>Tell value and type of an expression of the program&apos;s language in a halted core.</source>
        <translation>Wert und Typ eines Ausdrucks in der Sprache des Programms in einem angehaltenen Kern nennen.</translation>
    </message>
    <message>
        <source>The program has no symbol %1.</source>
        <translation>Das Programm hat kein Symbol %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>There is no code of %1, line %2.</source>
        <translation>Zu %1, Zeile %2, gibt es keinen Code.</translation>
    </message>
    <message>
        <source>The program was built without line numbers (-g).</source>
        <translation>Das Programm wurde ohne Zeilennummern gebaut (-g).</translation>
    </message>
    <message>
        <source>Debug session</source>
        <translation>Debug-Sitzung</translation>
    </message>
    <message>
        <source>The debug session, as probe_connect names it.</source>
        <translation>Die Debug-Sitzung, wie probe_connect sie nennt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Which core of several; the main one when left out.</source>
        <translation>Welcher von mehreren Kernen; ohne Angabe der Hauptkern.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address in the target&apos;s memory.</source>
        <translation>Eine Adresse im Speicher des Ziels.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>A symbol instead of an address, also as name+offset or file:line.</source>
        <translation>Ein Symbol statt einer Adresse, auch als name+offset oder file:line.</translation>
    </message>
    <message>
        <source>The target&apos;s name.</source>
        <translation>Der Name des Ziels.</translation>
    </message>
    <message>
        <source>running, halted, reset, or unknown (not examined).</source>
        <translation>running, halted, reset oder unknown (nicht untersucht).</translation>
    </message>
    <message>
        <source>Why it stands still.</source>
        <translation>Warum es stillsteht.</translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation>Wo es steht.</translation>
    </message>
    <message>
        <source>What the watchpoint that stopped it watches.</source>
        <translation>Was der Überwachungspunkt überwacht, der es angehalten hat.</translation>
    </message>
    <message>
        <source>Port for a debugger, on the loopback.</source>
        <translation>Port für einen Debugger, am Loopback.</translation>
    </message>
    <message>
        <source>Give either an address or a symbol.</source>
        <translation>Geben Sie entweder eine Adresse oder ein Symbol an.</translation>
    </message>
    <message>
        <source>The session knows no program, so %1 is not known.</source>
        <translation>Die Sitzung kennt kein Programm, deshalb ist %1 nicht bekannt.</translation>
    </message>
    <message>
        <source>Name the ELF file as elf in probe_connect, or load it with probe_load_firmware.</source>
        <translation>Nennen Sie die ELF-Datei als elf in probe_connect, oder laden Sie sie mit probe_load_firmware.</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>OpenOCD configuration file: a path, or a name in OpenOCD&apos;s scripts.</source>
        <translation>OpenOCD-Konfigurationsdatei: ein Pfad oder ein Name in den Skripten von OpenOCD.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>A board profile instead of a configuration file.</source>
        <translation>Ein Board-Profil statt einer Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number of the probe, when several are plugged in.</source>
        <translation>Seriennummer der Sonde, wenn mehrere angeschlossen sind.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>The probe&apos;s clock.</source>
        <translation>Der Takt der Sonde.</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Halt the main target; otherwise it goes on undisturbed.</source>
        <translation>Das Hauptziel anhalten; sonst läuft es ungestört weiter.</translation>
    </message>
    <message>
        <source>Program (ELF)</source>
        <translation>Programm (ELF)</translation>
    </message>
    <message>
        <source>The program in the target, for its symbols and lines.</source>
        <translation>Das Programm im Ziel, für seine Symbole und Zeilen.</translation>
    </message>
    <message>
        <source>OpenOCD program</source>
        <translation>OpenOCD-Programm</translation>
    </message>
    <message>
        <source>OpenOCD program to use; the board&apos;s choice when left out.</source>
        <translation>Zu verwendendes OpenOCD-Programm; ohne Angabe das vom Board vorgegebene.</translation>
    </message>
    <message>
        <source>Names the session in all other calls.</source>
        <translation>Benennt die Sitzung in allen anderen Aufrufen.</translation>
    </message>
    <message>
        <source>The cores and memory buses.</source>
        <translation>Die Kerne und Speicherbusse.</translation>
    </message>
    <message>
        <source>What was odd while connecting.</source>
        <translation>Was beim Verbinden auffiel.</translation>
    </message>
    <message>
        <source>Worth knowing of this board.</source>
        <translation>Wissenswertes über dieses Board.</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Let halted cores run first.</source>
        <translation>Angehaltene Kerne vorher weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s exit code, when it ended by itself.</source>
        <translation>Exit-Code von OpenOCD, wenn es sich selbst beendet hat.</translation>
    </message>
    <message>
        <source>The session.</source>
        <translation>Die Sitzung.</translation>
    </message>
    <message>
        <source>connected, lost or ended.</source>
        <translation>connected, lost oder ended.</translation>
    </message>
    <message>
        <source>State, reason of a halt, and where it is, of each target.</source>
        <translation>Zustand, Grund des Anhaltens und Position jedes Ziels.</translation>
    </message>
    <message>
        <source>Why the connection is lost.</source>
        <translation>Warum die Verbindung verloren ist.</translation>
    </message>
    <message>
        <source>The ELF file whose symbols are known.</source>
        <translation>Die ELF-Datei, deren Symbole bekannt sind.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Wie lange gewartet wird.</translation>
    </message>
    <message>
        <source>The script&apos;s result or error.</source>
        <translation>Ergebnis oder Fehler des Skripts.</translation>
    </message>
    <message>
        <source>What OpenOCD printed meanwhile.</source>
        <translation>Was OpenOCD währenddessen ausgegeben hat.</translation>
    </message>
    <message>
        <source>Halting %1</source>
        <translation>Anhalten von %1</translation>
    </message>
    <message>
        <source>A script must not contain the character NUL.</source>
        <translation>Ein Skript darf das Zeichen NUL nicht enthalten.</translation>
    </message>
    <message>
        <source>Connect a debug probe</source>
        <translation>Debug-Sonde verbinden</translation>
    </message>
    <message>
        <source>Disconnect a debug probe</source>
        <translation>Debug-Sonde trennen</translation>
    </message>
    <message>
        <source>Status of a debug session</source>
        <translation>Status einer Debug-Sitzung</translation>
    </message>
    <message>
        <source>Tell of each target whether it runs, why it stands still, and where.</source>
        <translation>Von jedem Ziel nennen, ob es läuft, warum es stillsteht und wo.</translation>
    </message>
    <message>
        <source>A symbol instead of an address, also as name+offset or file:line; without either, where it stands.</source>
        <translation>Ein Symbol statt einer Adresse, auch als name+offset oder file:line; ohne beides die Stelle, an der es steht.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>How many instructions.</source>
        <translation>Wie viele Befehle.</translation>
    </message>
    <message>
        <source>Thumb code</source>
        <translation>Thumb-Code</translation>
    </message>
    <message>
        <source>Read as Thumb or as Arm code, on cores that know both; as it runs now when left out.</source>
        <translation>Als Thumb- oder als Arm-Code lesen, bei Kernen, die beides kennen; ohne Angabe so, wie er gerade läuft.</translation>
    </message>
    <message>
        <source>Of the instruction.</source>
        <translation>Des Befehls.</translation>
    </message>
    <message>
        <source>Its bytes in memory.</source>
        <translation>Seine Bytes im Speicher.</translation>
    </message>
    <message>
        <source>The instruction.</source>
        <translation>Der Befehl.</translation>
    </message>
    <message>
        <source>The function that it is in.</source>
        <translation>Die Funktion, in der er liegt.</translation>
    </message>
    <message>
        <source>File and line, where another one begins.</source>
        <translation>Datei und Zeile, wo eine neue beginnt.</translation>
    </message>
    <message>
        <source>That line, when the file is here.</source>
        <translation>Diese Zeile, wenn die Datei hier vorliegt.</translation>
    </message>
    <message>
        <source>Where it jumps to.</source>
        <translation>Wohin er springt.</translation>
    </message>
    <message>
        <source>Whether the core stands here.</source>
        <translation>Ob der Kern hier steht.</translation>
    </message>
    <message>
        <source>The instructions.</source>
        <translation>Die Befehle.</translation>
    </message>
    <message>
        <source>%1 does not stand still, so there is no place where it stands.</source>
        <translation>%1 steht nicht still, deshalb gibt es keine Stelle, an der es steht.</translation>
    </message>
    <message>
        <source>Give an address or a symbol, or halt it with probe_halt.</source>
        <translation>Geben Sie eine Adresse oder ein Symbol an, oder halten Sie es mit probe_halt an.</translation>
    </message>
    <message>
        <source>Instructions begin at multiples of %1.</source>
        <translation>Befehle beginnen an Vielfachen von %1.</translation>
    </message>
    <message>
        <source>Disassemble</source>
        <translation>Disassemblieren</translation>
    </message>
    <message>
        <source>Show the instructions in a target&apos;s memory with the functions and source lines they came from.</source>
        <translation>Die Befehle im Speicher eines Ziels zeigen, mit den Funktionen und Quellzeilen, aus denen sie stammen.</translation>
    </message>
    <message>
        <source>A target came to a halt</source>
        <translation>Ein Ziel hat angehalten</translation>
    </message>
    <message>
        <source>A target began to run</source>
        <translation>Ein Ziel ist losgelaufen</translation>
    </message>
    <message>
        <source>A reset</source>
        <translation>Ein Reset</translation>
    </message>
    <message>
        <source>A target answers now</source>
        <translation>Ein Ziel antwortet jetzt</translation>
    </message>
    <message>
        <source>A target answers no more</source>
        <translation>Ein Ziel antwortet nicht mehr</translation>
    </message>
    <message>
        <source>No target answers: unplugged or without power</source>
        <translation>Kein Ziel antwortet: abgezogen oder ohne Strom</translation>
    </message>
    <message>
        <source>The targets are back</source>
        <translation>Die Ziele sind wieder da</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Which kinds; any when left out.</source>
        <translation>Welche Arten; ohne Angabe jede.</translation>
    </message>
    <message>
        <source>After event</source>
        <translation>Nach Ereignis</translation>
    </message>
    <message>
        <source>Number of the last event already known, so that none is missed; only new ones when left out.</source>
        <translation>Nummer des letzten bereits bekannten Ereignisses, damit keines verpasst wird; ohne Angabe nur neue.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>False: nothing happened in that time.</source>
        <translation>False: in dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschehen ist.</translation>
    </message>
    <message>
        <source>To which target.</source>
        <translation>Mit welchem Ziel.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>Of this event; give it as after to get the next one.</source>
        <translation>Dieses Ereignisses; geben Sie sie als after an, um das nächste zu erhalten.</translation>
    </message>
    <message>
        <source>The main target&apos;s state now.</source>
        <translation>Der jetzige Zustand des Hauptziels.</translation>
    </message>
    <message>
        <source>Wait for a debug event</source>
        <translation>Auf ein Debug-Ereignis warten</translation>
    </message>
    <message>
        <source>Wait until a target halts, runs, is reset, goes away or comes back.</source>
        <translation>Warten, bis ein Ziel anhält, läuft, zurückgesetzt wird, verschwindet oder wiederkommt.</translation>
    </message>
    <message>
        <source>The bit&apos;s name in Arm&apos;s manual.</source>
        <translation>Der Name des Bits im Handbuch von Arm.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Was es besagt.</translation>
    </message>
    <message>
        <source>Where it lies.</source>
        <translation>Wo er liegt.</translation>
    </message>
    <message>
        <source>msp or psp: the stack it lies on.</source>
        <translation>msp oder psp: der Stack, auf dem er liegt.</translation>
    </message>
    <message>
        <source>What ran: thread, or the handler of an exception.</source>
        <translation>Was lief: thread oder der Handler einer Exception.</translation>
    </message>
    <message>
        <source>Where the function that faulted returns to, unless it saved it.</source>
        <translation>Wohin die Funktion mit dem Fault zurückkehrt, sofern sie es nicht gesichert hat.</translation>
    </message>
    <message>
        <source>The instruction that faulted, or was next.</source>
        <translation>Der Befehl, der den Fault auslöste oder als nächster dran war.</translation>
    </message>
    <message>
        <source>Program status.</source>
        <translation>Programmstatus.</translation>
    </message>
    <message>
        <source>The stack pointer before the fault.</source>
        <translation>Der Stackpointer vor dem Fault.</translation>
    </message>
    <message>
        <source>The function at pc.</source>
        <translation>Die Funktion bei pc.</translation>
    </message>
    <message>
        <source>File and line at pc.</source>
        <translation>Datei und Zeile bei pc.</translation>
    </message>
    <message>
        <source>The function at lr.</source>
        <translation>Die Funktion bei lr.</translation>
    </message>
    <message>
        <source>File and line at lr.</source>
        <translation>Datei und Zeile bei lr.</translation>
    </message>
    <message>
        <source>s0 to s15, where they were stacked too.</source>
        <translation>s0 bis s15, sofern auch sie auf dem Stack gesichert wurden.</translation>
    </message>
    <message>
        <source>Floating point status, likewise.</source>
        <translation>Gleitkommastatus, ebenso.</translation>
    </message>
    <message>
        <source>Whether there is one.</source>
        <translation>Ob einer vorliegt.</translation>
    </message>
    <message>
        <source>The probable cause in words.</source>
        <translation>Die wahrscheinliche Ursache in Worten.</translation>
    </message>
    <message>
        <source>The exception that is being handled.</source>
        <translation>Die Exception, die gerade behandelt wird.</translation>
    </message>
    <message>
        <source>The address whose access failed, where it is known.</source>
        <translation>Die Adresse, auf die der Zugriff fehlschlug, sofern bekannt.</translation>
    </message>
    <message>
        <source>Configurable fault status.</source>
        <translation>Configurable Fault Status.</translation>
    </message>
    <message>
        <source>HardFault status.</source>
        <translation>HardFault-Status.</translation>
    </message>
    <message>
        <source>MemManage fault address; holds when MMARVALID is set.</source>
        <translation>MemManage-Fault-Adresse; gilt, wenn MMARVALID gesetzt ist.</translation>
    </message>
    <message>
        <source>BusFault address; holds when BFARVALID is set.</source>
        <translation>BusFault-Adresse; gilt, wenn BFARVALID gesetzt ist.</translation>
    </message>
    <message>
        <source>The status bits that are set.</source>
        <translation>Die gesetzten Statusbits.</translation>
    </message>
    <message>
        <source>EXC_RETURN of the handler.</source>
        <translation>EXC_RETURN des Handlers.</translation>
    </message>
    <message>
        <source>The registers as they were stacked.</source>
        <translation>Die Register, wie sie auf dem Stack gesichert wurden.</translation>
    </message>
    <message>
        <source>What to look at.</source>
        <translation>Worauf Sie achten sollten.</translation>
    </message>
    <message>
        <source>%1 is a %2; a fault is only explained on Cortex-M cores.</source>
        <translation>%1 ist ein %2; ein Fault lässt sich nur auf Cortex-M-Kernen erklären.</translation>
    </message>
    <message>
        <source>Explain a fault</source>
        <translation>Einen Fault erklären</translation>
    </message>
    <message>
        <source>Decode the fault registers and the stacked frame of a halted Cortex-M core and tell the probable cause.</source>
        <translation>Die Fault-Register und den auf dem Stack gesicherten Frame eines angehaltenen Cortex-M-Kerns dekodieren und die wahrscheinliche Ursache nennen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program: an ELF or Intel HEX file, or plain bytes named .bin.</source>
        <translation>Das Programm: eine ELF- oder Intel-HEX-Datei oder reine Bytes mit der Endung .bin.</translation>
    </message>
    <message>
        <source>Where plain bytes belong; the other forms know it.</source>
        <translation>Wohin reine Bytes gehören; die anderen Formate wissen es.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read it back and compare.</source>
        <translation>Zurücklesen und vergleichen.</translation>
    </message>
    <message>
        <source>Run afterwards</source>
        <translation>Danach laufen lassen</translation>
    </message>
    <message>
        <source>Let it run afterwards; else the target stands at its beginning.</source>
        <translation>Es danach laufen lassen; sonst steht das Ziel an seinem Anfang.</translation>
    </message>
    <message>
        <source>How much the program has.</source>
        <translation>Wie viel das Programm umfasst.</translation>
    </message>
    <message>
        <source>How much of it went into flash.</source>
        <translation>Wie viel davon in den Flash ging.</translation>
    </message>
    <message>
        <source>Into how many places.</source>
        <translation>An wie viele Stellen.</translation>
    </message>
    <message>
        <source>How many sectors were erased.</source>
        <translation>Wie viele Sektoren gelöscht wurden.</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>Wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Whether it was read back and is the same.</source>
        <translation>Ob es zurückgelesen wurde und übereinstimmt.</translation>
    </message>
    <message>
        <source>The core afterwards.</source>
        <translation>Der Kern danach.</translation>
    </message>
    <message>
        <source>The file&apos;s byte.</source>
        <translation>Das Byte der Datei.</translation>
    </message>
    <message>
        <source>The target&apos;s byte.</source>
        <translation>Das Byte des Ziels.</translation>
    </message>
    <message>
        <source>Whether the target has exactly this program.</source>
        <translation>Ob das Ziel genau dieses Programm hat.</translation>
    </message>
    <message>
        <source>How much was compared.</source>
        <translation>Wie viel verglichen wurde.</translation>
    </message>
    <message>
        <source>How many bytes differ.</source>
        <translation>Wie viele Bytes abweichen.</translation>
    </message>
    <message>
        <source>The first hundred of them.</source>
        <translation>Die ersten hundert davon.</translation>
    </message>
    <message>
        <source>In its bank.</source>
        <translation>In seiner Bank.</translation>
    </message>
    <message>
        <source>Of its first byte.</source>
        <translation>Seines ersten Bytes.</translation>
    </message>
    <message>
        <source>How large it is.</source>
        <translation>Wie groß er ist.</translation>
    </message>
    <message>
        <source>Whether it is write protected; absent when that is not known.</source>
        <translation>Ob er schreibgeschützt ist; fehlt, wenn das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Its name in OpenOCD&apos;s configuration.</source>
        <translation>Ihr Name in der Konfiguration von OpenOCD.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s driver for it.</source>
        <translation>Der OpenOCD-Treiber dafür.</translation>
    </message>
    <message>
        <source>The core that it belongs to.</source>
        <translation>Der Kern, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Where it begins.</source>
        <translation>Die Anfangsadresse.</translation>
    </message>
    <message>
        <source>How large it is; 0: not known.</source>
        <translation>Wie groß sie ist; 0: nicht bekannt.</translation>
    </message>
    <message>
        <source>What is erased at once.</source>
        <translation>Was auf einmal gelöscht wird.</translation>
    </message>
    <message>
        <source>What the driver says of it.</source>
        <translation>Was der Treiber dazu sagt.</translation>
    </message>
    <message>
        <source>Why nothing more is known.</source>
        <translation>Warum nichts Weiteres bekannt ist.</translation>
    </message>
    <message>
        <source>The flash memories.</source>
        <translation>Die Flash-Speicher.</translation>
    </message>
    <message>
        <source>Flash bank</source>
        <translation>Flash-Bank</translation>
    </message>
    <message>
        <source>The flash bank, as probe_flash_info numbers it.</source>
        <translation>Die Flash-Bank, mit der Nummer aus probe_flash_info.</translation>
    </message>
    <message>
        <source>First sector</source>
        <translation>Erster Sektor</translation>
    </message>
    <message>
        <source>The first sector to erase.</source>
        <translation>Der erste zu löschende Sektor.</translation>
    </message>
    <message>
        <source>Last sector</source>
        <translation>Letzter Sektor</translation>
    </message>
    <message>
        <source>The last one; only the first when left out.</source>
        <translation>Der letzte; ohne Angabe nur der erste.</translation>
    </message>
    <message>
        <source>Instead of sectors: where a range of whole sectors begins.</source>
        <translation>Anstelle von Sektoren: wo ein Bereich ganzer Sektoren beginnt.</translation>
    </message>
    <message>
        <source>Size of the range</source>
        <translation>Größe des Bereichs</translation>
    </message>
    <message>
        <source>How large that range is.</source>
        <translation>Wie groß dieser Bereich ist.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Must be true: what was there before is lost.</source>
        <translation>Muss true sein: Was vorher da war, geht verloren.</translation>
    </message>
    <message>
        <source>The flash bank.</source>
        <translation>Die Flash-Bank.</translation>
    </message>
    <message>
        <source>The first sector erased.</source>
        <translation>Der erste gelöschte Sektor.</translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation>Der letzte.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>Wie viel.</translation>
    </message>
    <message>
        <source>The core afterwards: it stands still.</source>
        <translation>Der Kern danach: Er steht still.</translation>
    </message>
    <message>
        <source>confirm must be true: what is in these sectors is lost.</source>
        <translation>confirm muss true sein: Was in diesen Sektoren steht, geht verloren.</translation>
    </message>
    <message>
        <source>Give either sectors (first_sector, last_sector) or a range (address, size).</source>
        <translation>Geben Sie entweder Sektoren (first_sector, last_sector) oder einen Bereich (address, size) an.</translation>
    </message>
    <message>
        <source>first_sector is missing; probe_flash_info lists the sectors.</source>
        <translation>first_sector fehlt; probe_flash_info listet die Sektoren auf.</translation>
    </message>
    <message>
        <source>A range needs both address and size.</source>
        <translation>Ein Bereich erfordert sowohl address als auch size.</translation>
    </message>
    <message>
        <source>This board&apos;s configuration knows no flash.</source>
        <translation>Die Konfiguration dieses Boards kennt keinen Flash.</translation>
    </message>
    <message>
        <source>There is no flash bank %1; there are %2, counted from 0.</source>
        <translation>Es gibt keine Flash-Bank %1; es gibt %2, gezählt ab 0.</translation>
    </message>
    <message>
        <source>There is no flash at %1; probe_flash_info lists what there is.</source>
        <translation>Bei %1 gibt es keinen Flash; probe_flash_info listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>Flash bank %1 has the sectors 0 to %2, not %3.</source>
        <translation>Flash-Bank %1 hat die Sektoren 0 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>last_sector %1 lies before first_sector %2.</source>
        <translation>last_sector %1 liegt vor first_sector %2.</translation>
    </message>
    <message>
        <source>Flash bank %1 goes from %2 to %3.</source>
        <translation>Flash-Bank %1 reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>Only whole sectors can be erased: these are from %1, %2 bytes.</source>
        <translation>Es lassen sich nur ganze Sektoren löschen: Diese beginnen bei %1 und umfassen %2 Bytes.</translation>
    </message>
    <message>
        <source>Load firmware</source>
        <translation>Firmware laden</translation>
    </message>
    <message>
        <source>Write a program into the target&apos;s flash or RAM: erase, program, verify, reset.</source>
        <translation>Ein Programm in den Flash oder das RAM des Ziels schreiben: löschen, programmieren, prüfen, zurücksetzen.</translation>
    </message>
    <message>
        <source>Verify firmware</source>
        <translation>Firmware prüfen</translation>
    </message>
    <message>
        <source>Compare what is in the target with a program, without writing.</source>
        <translation>Den Inhalt des Ziels mit einem Programm vergleichen, ohne zu schreiben.</translation>
    </message>
    <message>
        <source>Flash banks</source>
        <translation>Flash-Bänke</translation>
    </message>
    <message>
        <source>Tell of the target&apos;s flash banks, their sectors and write protection.</source>
        <translation>Die Flash-Bänke des Ziels mit ihren Sektoren und ihrem Schreibschutz nennen.</translation>
    </message>
    <message>
        <source>Erase flash</source>
        <translation>Flash löschen</translation>
    </message>
    <message>
        <source>Erase sectors of a flash bank; the target stands still afterwards.</source>
        <translation>Sektoren einer Flash-Bank löschen; das Ziel bleibt danach angehalten.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>How many words; one, or what the symbol has, when left out.</source>
        <translation>Wie viele Wörter; ohne Angabe eines oder so viele, wie das Symbol hat.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How wide each access is.</source>
        <translation>Wie breit jeder Zugriff ist.</translation>
    </message>
    <message>
        <source>Of the first word.</source>
        <translation>Des ersten Wortes.</translation>
    </message>
    <message>
        <source>Of each word.</source>
        <translation>Jedes Wortes.</translation>
    </message>
    <message>
        <source>The values in order of their addresses.</source>
        <translation>Die Werte in der Reihenfolge ihrer Adressen.</translation>
    </message>
    <message>
        <source>The same bytes as a hex dump.</source>
        <translation>Dieselben Bytes als Hexdump.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value to write.</source>
        <translation>Der Wert, der geschrieben wird.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Several values instead, one after the other.</source>
        <translation>Stattdessen mehrere Werte, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>Read before and afterwards; switch it off for registers that do something when read.</source>
        <translation>Vorher und nachher lesen; schalten Sie es bei Registern ab, die beim Lesen etwas auslösen.</translation>
    </message>
    <message>
        <source>What was there.</source>
        <translation>Was dort stand.</translation>
    </message>
    <message>
        <source>What was written.</source>
        <translation>Was geschrieben wurde.</translation>
    </message>
    <message>
        <source>What is there now.</source>
        <translation>Was jetzt dort steht.</translation>
    </message>
    <message>
        <source>Whether that is what was written.</source>
        <translation>Ob das dem Geschriebenen entspricht.</translation>
    </message>
    <message>
        <source>Give either one value or several.</source>
        <translation>Geben Sie entweder einen Wert oder mehrere an.</translation>
    </message>
    <message>
        <source>0x%1 does not fit into %2 bits.</source>
        <translation>0x%1 passt nicht in %2 Bit.</translation>
    </message>
    <message>
        <source>Read memory</source>
        <translation>Speicher lesen</translation>
    </message>
    <message>
        <source>Read words of a target&apos;s memory, without halting it where the target allows.</source>
        <translation>Wörter aus dem Speicher eines Ziels lesen, ohne es anzuhalten, wo das Ziel das erlaubt.</translation>
    </message>
    <message>
        <source>Write memory</source>
        <translation>Speicher schreiben</translation>
    </message>
    <message>
        <source>Write words into a target&apos;s memory and read them back.</source>
        <translation>Wörter in den Speicher eines Ziels schreiben und zurücklesen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>Of its content.</source>
        <translation>Ihres Inhalts.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Ihre Größe.</translation>
    </message>
    <message>
        <source>File with the bytes.</source>
        <translation>Datei mit den Bytes.</translation>
    </message>
    <message>
        <source>What to fill with.</source>
        <translation>Womit gefüllt wird.</translation>
    </message>
    <message>
        <source>How wide that value is.</source>
        <translation>Wie breit dieser Wert ist.</translation>
    </message>
    <message>
        <source>First address.</source>
        <translation>Erste Adresse.</translation>
    </message>
    <message>
        <source>How many were written.</source>
        <translation>Wie viele geschrieben wurden.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes to look for, as hexadecimal text.</source>
        <translation>Die gesuchten Bytes als hexadezimaler Text.</translation>
    </message>
    <message>
        <source>Where it was found, the first hundred.</source>
        <translation>Wo sie gefunden wurden, die ersten hundert Stellen.</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>Wie oft.</translation>
    </message>
    <message>
        <source>Whether file and memory are the same.</source>
        <translation>Ob Datei und Speicher übereinstimmen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 bytes are no whole number of words of %2 bytes.</source>
        <translation>%1 Bytes ergeben keine ganze Zahl von Wörtern mit %2 Bytes.</translation>
    </message>
    <message>
        <source>The pattern has no bytes: write them as hexadecimal digits, such as de ad be ef.</source>
        <translation>Das Muster enthält keine Bytes: Schreiben Sie sie als hexadezimale Ziffern, etwa de ad be ef.</translation>
    </message>
    <message>
        <source>Dump memory</source>
        <translation>Speicherabbild speichern</translation>
    </message>
    <message>
        <source>Copy a range of a target&apos;s memory into a file.</source>
        <translation>Einen Bereich des Speichers eines Ziels in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>Restore memory</source>
        <translation>Speicher wiederherstellen</translation>
    </message>
    <message>
        <source>Copy a file into a target&apos;s memory, as it was dumped.</source>
        <translation>Eine Datei in den Speicher eines Ziels kopieren, so wie sie gesichert wurde.</translation>
    </message>
    <message>
        <source>Fill memory</source>
        <translation>Speicher füllen</translation>
    </message>
    <message>
        <source>Write one value all over a range of a target&apos;s memory.</source>
        <translation>Einen Bereich des Speichers eines Ziels durchgehend mit einem Wert beschreiben.</translation>
    </message>
    <message>
        <source>Search memory</source>
        <translation>Speicher durchsuchen</translation>
    </message>
    <message>
        <source>Look for bytes in a range of a target&apos;s memory.</source>
        <translation>In einem Bereich des Speichers eines Ziels nach Bytes suchen.</translation>
    </message>
    <message>
        <source>Compare memory</source>
        <translation>Speicher vergleichen</translation>
    </message>
    <message>
        <source>Compare a target&apos;s memory with a file.</source>
        <translation>Den Speicher eines Ziels mit einer Datei vergleichen.</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Peripherieeinheit</translation>
    </message>
    <message>
        <source>The one whose registers are read; all are listed, and none is read, when left out.</source>
        <translation>Die Peripherieeinheit, deren Register gelesen werden; ohne Angabe werden alle aufgelistet und keine gelesen.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>One register of it alone.</source>
        <translation>Nur ein Register davon.</translation>
    </message>
    <message>
        <source>Allow side effects</source>
        <translation>Nebenwirkungen zulassen</translation>
    </message>
    <message>
        <source>Read also what changes by being read, such as a receive register.</source>
        <translation>Auch lesen, was sich durch das Lesen ändert, etwa ein Empfangsregister.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>How many registers it has.</source>
        <translation>Wie viele Register sie hat.</translation>
    </message>
    <message>
        <source>Which bits: 7:4, or 3.</source>
        <translation>Welche Bits: 7:4 oder 3.</translation>
    </message>
    <message>
        <source>read-write, read-only, write-only …</source>
        <translation>read-write, read-only, write-only …</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Was es tut.</translation>
    </message>
    <message>
        <source>What is in it.</source>
        <translation>Was darin steht.</translation>
    </message>
    <message>
        <source>The value&apos;s name.</source>
        <translation>Der Name des Wertes.</translation>
    </message>
    <message>
        <source>Its name, with its clusters.</source>
        <translation>Sein Name, mit seinen Clustern.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu es dient.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Wo es liegt.</translation>
    </message>
    <message>
        <source>Its width.</source>
        <translation>Seine Breite.</translation>
    </message>
    <message>
        <source>What is in it after a reset.</source>
        <translation>Was nach einem Reset darin steht.</translation>
    </message>
    <message>
        <source>Why it was not read.</source>
        <translation>Warum es nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>Its fields, from the lowest bit on.</source>
        <translation>Seine Felder, vom niedrigsten Bit an.</translation>
    </message>
    <message>
        <source>The chip, as the file calls it.</source>
        <translation>Der Chip, wie die Datei ihn nennt.</translation>
    </message>
    <message>
        <source>The peripherals, or the one asked for.</source>
        <translation>Die Peripherieeinheiten oder die angefragte.</translation>
    </message>
    <message>
        <source>The registers of the one asked for.</source>
        <translation>Die Register der angefragten Peripherieeinheit.</translation>
    </message>
    <message>
        <source>The peripheral.</source>
        <translation>Die Peripherieeinheit.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Das Register.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>One field of it; the others stay as they are.</source>
        <translation>Ein Feld davon; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <source>Named value</source>
        <translation>Benannter Wert</translation>
    </message>
    <message>
        <source>The name of a field&apos;s value instead.</source>
        <translation>Stattdessen der Name eines Wertes des Feldes.</translation>
    </message>
    <message>
        <source>Read the register before and afterwards even though reading changes something.</source>
        <translation>Das Register vorher und nachher lesen, auch wenn das Lesen etwas ändert.</translation>
    </message>
    <message>
        <source>The register&apos;s address.</source>
        <translation>Die Adresse des Registers.</translation>
    </message>
    <message>
        <source>What was in the register, where it was read.</source>
        <translation>Was im Register stand, sofern es gelesen wurde.</translation>
    </message>
    <message>
        <source>What was written into the register.</source>
        <translation>Was ins Register geschrieben wurde.</translation>
    </message>
    <message>
        <source>What is in it now, where it was read.</source>
        <translation>Was jetzt darin steht, sofern es gelesen wurde.</translation>
    </message>
    <message>
        <source>probe_peripherals lists what there is.</source>
        <translation>probe_peripherals listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>%1 has no peripheral %2.</source>
        <translation>%1 hat keine Peripherieeinheit %2.</translation>
    </message>
    <message>
        <source>%1 has no register %2.</source>
        <translation>%1 hat kein Register %2.</translation>
    </message>
    <message>
        <source>Name the peripheral that %1 belongs to.</source>
        <translation>Nennen Sie die Peripherieeinheit, zu der %1 gehört.</translation>
    </message>
    <message>
        <source>Give either a value or the name of one.</source>
        <translation>Geben Sie entweder einen Wert oder den Namen eines Wertes an.</translation>
    </message>
    <message>
        <source>%1 has no field %2.</source>
        <translation>%1 hat kein Feld %2.</translation>
    </message>
    <message>
        <source>Only values of fields have names; name the field of %1.</source>
        <translation>Nur Werte von Feldern haben Namen; nennen Sie das Feld von %1.</translation>
    </message>
    <message>
        <source>%1 has no value %2.</source>
        <translation>%1 hat keinen Wert %2.</translation>
    </message>
    <message>
        <source>Read peripherals</source>
        <translation>Peripherie lesen</translation>
    </message>
    <message>
        <source>Read the registers of a peripheral by the chip&apos;s SVD file, with fields and the names of values.</source>
        <translation>Die Register einer Peripherieeinheit nach der SVD-Datei des Chips lesen, mit Feldern und den Namen der Werte.</translation>
    </message>
    <message>
        <source>Write a peripheral</source>
        <translation>Peripherie schreiben</translation>
    </message>
    <message>
        <source>Write a register of a peripheral, or one field of it, by the chip&apos;s SVD file.</source>
        <translation>Ein Register einer Peripherieeinheit oder ein Feld davon nach der SVD-Datei des Chips schreiben.</translation>
    </message>
    <message>
        <source>There is no resource probe://%1.</source>
        <translation>Es gibt keine Ressource probe://%1.</translation>
    </message>
    <message>
        <source>The debug sessions, and state, targets and warnings of each.</source>
        <translation>Die Debug-Sitzungen, jeweils mit Zustand, Zielen und Warnungen.</translation>
    </message>
    <message>
        <source>All debug sessions</source>
        <translation>Alle Debug-Sitzungen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long to sample.</source>
        <translation>Wie lange Stichproben genommen werden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the samples are taken.</source>
        <translation>Wie die Stichproben genommen werden.</translation>
    </message>
    <message>
        <source>Where the core was.</source>
        <translation>Wo der Kern war.</translation>
    </message>
    <message>
        <source>Its name; absent where no symbol is.</source>
        <translation>Ihr Name; fehlt, wo es kein Symbol gibt.</translation>
    </message>
    <message>
        <source>File and line where it begins.</source>
        <translation>Datei und Zeile, wo sie beginnt.</translation>
    </message>
    <message>
        <source>Samples in it.</source>
        <translation>Stichproben in ihr.</translation>
    </message>
    <message>
        <source>Of all samples, 0 to 1.</source>
        <translation>Anteil an allen Stichproben, 0 bis 1.</translation>
    </message>
    <message>
        <source>The places in it that were seen most.</source>
        <translation>Die Stellen in ihr, die am häufigsten gesehen wurden.</translation>
    </message>
    <message>
        <source>How the samples were taken.</source>
        <translation>Wie die Stichproben genommen wurden.</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>Wie viele es sind.</translation>
    </message>
    <message>
        <source>Samples in which the core slept.</source>
        <translation>Stichproben, in denen der Kern schlief.</translation>
    </message>
    <message>
        <source>The functions, the most frequent first.</source>
        <translation>Die Funktionen, die häufigsten zuerst.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil erstellen</translation>
    </message>
    <message>
        <source>Sample where a running core is and tell the functions by their share of the time.</source>
        <translation>Stichproben nehmen, wo ein laufender Kern steht, und die Funktionen nach ihrem Zeitanteil nennen.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Which ones; all of the core&apos;s when left out.</source>
        <translation>Welche; ohne Angabe alle des Kerns.</translation>
    </message>
    <message>
        <source>Its value; absent when it cannot be read.</source>
        <translation>Sein Wert; fehlt, wenn er sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>What it belongs to.</source>
        <translation>Wozu es gehört.</translation>
    </message>
    <message>
        <source>Whether it is another than at the halt before.</source>
        <translation>Ob es ein anderer ist als beim vorigen Halt.</translation>
    </message>
    <message>
        <source>The function that an address in it points to.</source>
        <translation>Die Funktion, auf die eine Adresse darin zeigt.</translation>
    </message>
    <message>
        <source>Its registers.</source>
        <translation>Seine Register.</translation>
    </message>
    <message>
        <source>Its new value.</source>
        <translation>Sein neuer Wert.</translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation>Der vorherige Wert.</translation>
    </message>
    <message>
        <source>What reads back.</source>
        <translation>Der zurückgelesene Wert.</translation>
    </message>
    <message>
        <source>Read registers</source>
        <translation>Register lesen</translation>
    </message>
    <message>
        <source>Read the registers of a halted core and mark those that changed since the halt before.</source>
        <translation>Die Register eines angehaltenen Kerns lesen und die seit dem vorigen Halt geänderten markieren.</translation>
    </message>
    <message>
        <source>Set a register</source>
        <translation>Register setzen</translation>
    </message>
    <message>
        <source>Write a register of a halted core and read it back.</source>
        <translation>Ein Register eines angehaltenen Kerns schreiben und zurücklesen.</translation>
    </message>
    <message>
        <source>Where the control block lies, or with size where its search begins; found by the symbol _SEGGER_RTT or in the board&apos;s RAM when left out.</source>
        <translation>Wo der Steuerblock liegt oder, mit size, wo die Suche nach ihm beginnt; ohne Angabe wird er über das Symbol _SEGGER_RTT oder im RAM des Boards gefunden.</translation>
    </message>
    <message>
        <source>Another symbol of the control block instead.</source>
        <translation>Stattdessen ein anderes Symbol des Steuerblocks.</translation>
    </message>
    <message>
        <source>How much is searched from address on.</source>
        <translation>Wie viel ab address durchsucht wird.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>How often the target is looked at while nothing flows.</source>
        <translation>Wie oft das Ziel abgefragt wird, solange nichts fließt.</translation>
    </message>
    <message>
        <source>What the program calls it.</source>
        <translation>Wie das Programm ihn nennt.</translation>
    </message>
    <message>
        <source>Size of the ring from the target, 0 when there is none.</source>
        <translation>Größe des Ringpuffers vom Ziel, 0, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Size of the ring to the target, 0 when there is none.</source>
        <translation>Größe des Ringpuffers zum Ziel, 0, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>What serial_open takes to make it a console.</source>
        <translation>Was serial_open annimmt, um ihn zur Konsole zu machen.</translation>
    </message>
    <message>
        <source>Where the control block lies.</source>
        <translation>Wo der Steuerblock liegt.</translation>
    </message>
    <message>
        <source>The channels.</source>
        <translation>Die Kanäle.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes hexadezimal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The channel&apos;s number.</source>
        <translation>Die Nummer des Kanals.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last max_bytes.</source>
        <translation>Wo es weitergeht: der Cursor eines früheren Ergebnisses; 0 für das älteste Vorhandene. Ohne Angabe: die letzten max_bytes.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most so much.</source>
        <translation>Höchstens so viel.</translation>
    </message>
    <message>
        <source>How long to wait for the first byte. 0 takes what is there.</source>
        <translation>Wie lange auf das erste Byte gewartet wird. 0 nimmt, was da ist.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>text: UTF-8, where other bytes stand as U+FFFD; hex: every byte, for binary data.</source>
        <translation>text: UTF-8, wobei andere Bytes als U+FFFD erscheinen; hex: jedes Byte, für binäre Daten.</translation>
    </message>
    <message>
        <source>What came, as form says.</source>
        <translation>Was kam, in der Form nach form.</translation>
    </message>
    <message>
        <source>For each line of the text, when its first byte came: seconds since the workbench started.</source>
        <translation>Für jede Zeile des Textes, wann ihr erstes Byte kam: Sekunden seit dem Start der Werkbank.</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>Um mit dem nächsten Aufruf weiterzumachen.</translation>
    </message>
    <message>
        <source>Bytes after the given cursor that were no longer there.</source>
        <translation>Bytes nach dem angegebenen Cursor, die nicht mehr vorhanden waren.</translation>
    </message>
    <message>
        <source>Why nothing comes just now.</source>
        <translation>Warum gerade nichts kommt.</translation>
    </message>
    <message>
        <source>The session has ended: no more can come.</source>
        <translation>Die Sitzung ist beendet: Es kann nichts mehr kommen.</translation>
    </message>
    <message>
        <source>What to send, as UTF-8; no line end is added.</source>
        <translation>Was gesendet wird, als UTF-8; ein Zeilenende wird nicht angehängt.</translation>
    </message>
    <message>
        <source>How long the target may take to make room.</source>
        <translation>Wie lange das Ziel brauchen darf, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>How many went out.</source>
        <translation>Wie viele hinausgingen.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Es ist beendet.</translation>
    </message>
    <message>
        <source>A size to search needs the address where the search begins.</source>
        <translation>Eine zu durchsuchende Größe braucht die Adresse, bei der die Suche beginnt.</translation>
    </message>
    <message>
        <source>There is no RTT channel %1; probe_rtt_start lists them.</source>
        <translation>Es gibt keinen RTT-Kanal %1; probe_rtt_start listet sie auf.</translation>
    </message>
    <message>
        <source>Waiting for RTT was cancelled.</source>
        <translation>Das Warten auf RTT wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start RTT</source>
        <translation>RTT starten</translation>
    </message>
    <message>
        <source>Find the program&apos;s RTT control block and carry its channels, each also as a port for a console.</source>
        <translation>Den RTT-Steuerblock des Programms finden und seine Kanäle übertragen, jeden auch als Port für eine Konsole.</translation>
    </message>
    <message>
        <source>Read RTT</source>
        <translation>RTT lesen</translation>
    </message>
    <message>
        <source>Read what came up through an RTT channel, with the time of each line.</source>
        <translation>Lesen, was über einen RTT-Kanal heraufkam, mit der Zeit jeder Zeile.</translation>
    </message>
    <message>
        <source>Write RTT</source>
        <translation>RTT schreiben</translation>
    </message>
    <message>
        <source>Send text down through an RTT channel.</source>
        <translation>Text über einen RTT-Kanal hinuntersenden.</translation>
    </message>
    <message>
        <source>Stop RTT</source>
        <translation>RTT stoppen</translation>
    </message>
    <message>
        <source>Carry the RTT channels of a session no longer.</source>
        <translation>Die RTT-Kanäle einer Sitzung nicht länger übertragen.</translation>
    </message>
    <message>
        <source>Step over calls</source>
        <translation>Aufrufe in einem Schritt ausführen</translation>
    </message>
    <message>
        <source>Halt after the reset</source>
        <translation>Nach dem Reset anhalten</translation>
    </message>
    <message>
        <source>Stop before the first instruction.</source>
        <translation>Vor dem ersten Befehl anhalten.</translation>
    </message>
    <message>
        <source>What is reset</source>
        <translation>Was zurückgesetzt wird</translation>
    </message>
    <message>
        <source>What is reset.</source>
        <translation>Was zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Halt a target</source>
        <translation>Ziel anhalten</translation>
    </message>
    <message>
        <source>Let a target stand still and tell where.</source>
        <translation>Ein Ziel anhalten und nennen, wo es steht.</translation>
    </message>
    <message>
        <source>Run a target</source>
        <translation>Ziel laufen lassen</translation>
    </message>
    <message>
        <source>Let a halted target run on.</source>
        <translation>Ein angehaltenes Ziel weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Step a target</source>
        <translation>Ziel schrittweise ausführen</translation>
    </message>
    <message>
        <source>Reset a target</source>
        <translation>Ziel zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the chip and let it run, or stop before the first instruction.</source>
        <translation>Den Chip zurücksetzen und laufen lassen oder vor dem ersten Befehl anhalten.</translation>
    </message>
    <message>
        <source>What kind of probe it is.</source>
        <translation>Um welche Art von Sonde es sich handelt.</translation>
    </message>
    <message>
        <source>Its numbers on USB, vendor:product.</source>
        <translation>Ihre Nummern am USB, Hersteller:Produkt.</translation>
    </message>
    <message>
        <source>What it calls itself.</source>
        <translation>Wie sie sich selbst nennt.</translation>
    </message>
    <message>
        <source>Its serial number, for probe_serial of probe_connect.</source>
        <translation>Ihre Seriennummer, für probe_serial von probe_connect.</translation>
    </message>
    <message>
        <source>Where it is plugged in.</source>
        <translation>Wo sie angesteckt ist.</translation>
    </message>
    <message>
        <source>Its device node.</source>
        <translation>Ihr Geräteknoten.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s configuration file for it.</source>
        <translation>Die Konfigurationsdatei von OpenOCD für sie.</translation>
    </message>
    <message>
        <source>Whether we may use it.</source>
        <translation>Ob wir sie benutzen dürfen.</translation>
    </message>
    <message>
        <source>Why not.</source>
        <translation>Warum nicht.</translation>
    </message>
    <message>
        <source>What to do about it.</source>
        <translation>Was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>The process that has it open.</source>
        <translation>Der Prozess, der sie geöffnet hat.</translation>
    </message>
    <message>
        <source>The debug session that uses it.</source>
        <translation>Die Debug-Sitzung, die sie benutzt.</translation>
    </message>
    <message>
        <source>Board profiles that have such a probe.</source>
        <translation>Board-Profile mit einer solchen Sonde.</translation>
    </message>
    <message>
        <source>Find debug probes</source>
        <translation>Debug-Sonden finden</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switch it on, or off again.</source>
        <translation>Ein- oder wieder ausschalten.</translation>
    </message>
    <message>
        <source>Whether it is on.</source>
        <translation>Ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Semihosting console</source>
        <translation>Semihosting-Konsole</translation>
    </message>
    <message>
        <source>Answer a program&apos;s semihosting requests and offer what it prints as a port for a console.</source>
        <translation>Die Semihosting-Anfragen eines Programms beantworten und seine Ausgaben als Port für eine Konsole anbieten.</translation>
    </message>
    <message>
        <source>There is no board profile %1.</source>
        <translation>Es gibt kein Board-Profil %1.</translation>
    </message>
    <message>
        <source>Give cfg_file instead, or write a profile of your own into %1.</source>
        <translation>Geben Sie stattdessen cfg_file an, oder legen Sie in %1 ein eigenes Profil an.</translation>
    </message>
    <message>
        <source>The board profile %1 has just been removed.</source>
        <translation>Das Board-Profil %1 wurde gerade entfernt.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation>ROM</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Peripherals</source>
        <translation>Peripherie</translation>
    </message>
    <message>
        <source>The board profile %1 is not usable: %2</source>
        <translation>Das Board-Profil %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>it names no configuration.</source>
        <translation>es nennt keine Konfiguration.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no USB id such as 0483:374b.</source>
        <translation>„%1“ ist keine USB-ID wie 0483:374b.</translation>
    </message>
    <message>
        <source>%1 is none of its cores.</source>
        <translation>%1 ist keiner seiner Kerne.</translation>
    </message>
    <message>
        <source>the region %1 has no size that fits.</source>
        <translation>der Bereich %1 hat keine passende Größe.</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie er üblicherweise genannt wird.</translation>
    </message>
    <message>
        <source>Length.</source>
        <translation>Länge.</translation>
    </message>
    <message>
        <source>What kind of memory it is.</source>
        <translation>Um welche Art von Speicher es sich handelt.</translation>
    </message>
    <message>
        <source>The board as a person knows it.</source>
        <translation>Das Board, wie man es kennt.</translation>
    </message>
    <message>
        <source>The chip on it.</source>
        <translation>Der Chip darauf.</translation>
    </message>
    <message>
        <source>Who makes the chip.</source>
        <translation>Wer den Chip herstellt.</translation>
    </message>
    <message>
        <source>USB ids of the probe on the board, as 0483:374b.</source>
        <translation>USB-IDs der Sonde auf dem Board, wie 0483:374b.</translation>
    </message>
    <message>
        <source>The OpenOCD program to use.</source>
        <translation>Das zu verwendende OpenOCD-Programm.</translation>
    </message>
    <message>
        <source>Whose build of OpenOCD the board needs.</source>
        <translation>Wessen Build von OpenOCD das Board braucht.</translation>
    </message>
    <message>
        <source>Folders searched for scripts first.</source>
        <translation>Ordner, die zuerst nach Skripten durchsucht werden.</translation>
    </message>
    <message>
        <source>Tcl commands before the files.</source>
        <translation>Tcl-Befehle vor den Dateien.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s configuration files, in order.</source>
        <translation>Die Konfigurationsdateien von OpenOCD, der Reihe nach.</translation>
    </message>
    <message>
        <source>Tcl commands after the files.</source>
        <translation>Tcl-Befehle nach den Dateien.</translation>
    </message>
    <message>
        <source>The targets that the configuration makes.</source>
        <translation>Die Ziele, die die Konfiguration anlegt.</translation>
    </message>
    <message>
        <source>The target meant when none is named.</source>
        <translation>Das Ziel, das gemeint ist, wenn keines genannt wird.</translation>
    </message>
    <message>
        <source>Why a plain reset is refused.</source>
        <translation>Warum ein einfacher Reset abgelehnt wird.</translation>
    </message>
    <message>
        <source>What it stands in for, when it is simulated.</source>
        <translation>Wofür es steht, wenn es simuliert ist.</translation>
    </message>
    <message>
        <source>Description of the chip&apos;s registers (CMSIS-SVD).</source>
        <translation>Beschreibung der Register des Chips (CMSIS-SVD).</translation>
    </message>
    <message>
        <source>The chip&apos;s memories.</source>
        <translation>Die Speicher des Chips.</translation>
    </message>
    <message>
        <source>Worth knowing before connecting.</source>
        <translation>Wissenswertes vor dem Verbinden.</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>Setting a watchpoint at 0x%1</source>
        <translation>Setzen eines Überwachungspunkts bei 0x%1</translation>
    </message>
    <message>
        <source>Setting a breakpoint at 0x%1</source>
        <translation>Setzen eines Haltepunkts bei 0x%1</translation>
    </message>
    <message>
        <source>Reading the comparators of %1</source>
        <translation>Lesen der Komparatoren von %1</translation>
    </message>
    <message>
        <source>OpenOCD gave too few words.</source>
        <translation>OpenOCD hat zu wenige Wörter geliefert.</translation>
    </message>
    <message>
        <source>Listing the watchpoints of %1</source>
        <translation>Auflisten der Überwachungspunkte von %1</translation>
    </message>
    <message>
        <source>There is one at 0x%1 already, with the number %2.</source>
        <translation>Bei 0x%1 gibt es bereits einen, mit der Nummer %2.</translation>
    </message>
    <message>
        <source>There is no breakpoint %1.</source>
        <translation>Es gibt keinen Haltepunkt %1.</translation>
    </message>
    <message>
        <source>probe_breakpoint_list shows those there are.</source>
        <translation>probe_breakpoint_list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Removing breakpoint %1</source>
        <translation>Entfernen des Haltepunkts %1</translation>
    </message>
    <message>
        <source>There is no frame %1; the stack has %2, counted from 0.</source>
        <translation>Es gibt keinen Frame %1; der Stack hat %2, gezählt ab 0.</translation>
    </message>
    <message>
        <source>probe_backtrace lists them.</source>
        <translation>probe_backtrace listet sie auf.</translation>
    </message>
    <message>
        <source>Give an expression of the program&apos;s language, such as g_bench.counter or $pc.</source>
        <translation>Geben Sie einen Ausdruck in der Sprache des Programms an, etwa g_bench.counter oder $pc.</translation>
    </message>
    <message>
        <source>%1 has no port for GDB: it is no core.</source>
        <translation>%1 hat keinen Port für GDB: Es ist kein Kern.</translation>
    </message>
    <message>
        <source>Without the program, nothing is known of the stack.</source>
        <translation>Ohne das Programm ist über den Stack nichts bekannt.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>An expression must not contain newlines or other control characters.</source>
        <translation>Ein Ausdruck darf keine Zeilenumbrüche oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>GDB&apos;s own functions and variables ($_…) cannot be used.</source>
        <translation>Die eigenen Funktionen und Variablen von GDB ($_…) lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <source>%1: local sockets are not offered on this platform.</source>
        <translation>%1: Lokale Sockets werden auf dieser Plattform nicht angeboten.</translation>
    </message>
    <message>
        <source>The instructions of %1 cannot be read.</source>
        <translation>Die Befehle von %1 lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>An instruction was fetched from protected memory.</source>
        <translation>Ein Befehl wurde aus geschütztem Speicher geholt.</translation>
    </message>
    <message>
        <source>Data in protected memory was accessed.</source>
        <translation>Auf Daten in geschütztem Speicher wurde zugegriffen.</translation>
    </message>
    <message>
        <source>Returning from an exception read protected memory.</source>
        <translation>Die Rückkehr aus einer Exception hat geschützten Speicher gelesen.</translation>
    </message>
    <message>
        <source>Saving the registers for an exception wrote to protected memory.</source>
        <translation>Das Sichern der Register für eine Exception hat in geschützten Speicher geschrieben.</translation>
    </message>
    <message>
        <source>Saving the floating point registers late touched protected memory.</source>
        <translation>Das verzögerte Sichern der Gleitkommaregister hat geschützten Speicher berührt.</translation>
    </message>
    <message>
        <source>MMFAR holds the address.</source>
        <translation>MMFAR enthält die Adresse.</translation>
    </message>
    <message>
        <source>An instruction fetch met a bus error.</source>
        <translation>Das Holen eines Befehls traf auf einen Busfehler.</translation>
    </message>
    <message>
        <source>A data access met a bus error; the stacked pc is the instruction.</source>
        <translation>Ein Datenzugriff traf auf einen Busfehler; der auf dem Stack gesicherte pc ist der Befehl.</translation>
    </message>
    <message>
        <source>A buffered write met a bus error; the stacked pc is some instructions later.</source>
        <translation>Ein gepufferter Schreibzugriff traf auf einen Busfehler; der auf dem Stack gesicherte pc liegt einige Befehle dahinter.</translation>
    </message>
    <message>
        <source>Returning from an exception met a bus error.</source>
        <translation>Die Rückkehr aus einer Exception traf auf einen Busfehler.</translation>
    </message>
    <message>
        <source>Saving the registers for an exception met a bus error.</source>
        <translation>Das Sichern der Register für eine Exception traf auf einen Busfehler.</translation>
    </message>
    <message>
        <source>Saving the floating point registers late met a bus error.</source>
        <translation>Das verzögerte Sichern der Gleitkommaregister traf auf einen Busfehler.</translation>
    </message>
    <message>
        <source>BFAR holds the address.</source>
        <translation>BFAR enthält die Adresse.</translation>
    </message>
    <message>
        <source>The instruction does not exist.</source>
        <translation>Den Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>An instruction ran outside of Thumb state.</source>
        <translation>Ein Befehl wurde außerhalb des Thumb-Zustands ausgeführt.</translation>
    </message>
    <message>
        <source>An exception return had a wrong EXC_RETURN.</source>
        <translation>Eine Rückkehr aus einer Exception hatte ein falsches EXC_RETURN.</translation>
    </message>
    <message>
        <source>A coprocessor is off or not there, such as the floating point unit.</source>
        <translation>Ein Coprozessor ist abgeschaltet oder nicht vorhanden, etwa die Gleitkommaeinheit.</translation>
    </message>
    <message>
        <source>The stack grew beyond its limit register.</source>
        <translation>Der Stack ist über sein Grenzregister hinausgewachsen.</translation>
    </message>
    <message>
        <source>A word was accessed at an address that is no multiple of its size.</source>
        <translation>Auf ein Wort wurde an einer Adresse zugegriffen, die kein Vielfaches seiner Größe ist.</translation>
    </message>
    <message>
        <source>An integer was divided by zero.</source>
        <translation>Eine Ganzzahl wurde durch null geteilt.</translation>
    </message>
    <message>
        <source>Reading the vector table met a bus error.</source>
        <translation>Das Lesen der Vektortabelle traf auf einen Busfehler.</translation>
    </message>
    <message>
        <source>Another fault became a HardFault, because its handler is off or could not run.</source>
        <translation>Ein anderer Fault wurde zum HardFault, weil sein Handler abgeschaltet ist oder nicht laufen konnte.</translation>
    </message>
    <message>
        <source>A breakpoint instruction ran while no debugger was listening.</source>
        <translation>Ein Haltepunktbefehl wurde ausgeführt, während kein Debugger lauschte.</translation>
    </message>
    <message>
        <source>The stack overflowed its limit %1.</source>
        <translation>Der Stack hat seine Grenze überschritten, %1.</translation>
    </message>
    <message>
        <source>The registers could not be saved for an exception: the stack has overflowed into protected memory, %1.</source>
        <translation>Die Register konnten für eine Exception nicht gesichert werden: Der Stack ist in geschützten Speicher übergelaufen, %1.</translation>
    </message>
    <message>
        <source>The registers could not be saved for an exception: the stack pointer left the memory, %1.</source>
        <translation>Die Register konnten für eine Exception nicht gesichert werden: Der Stackpointer hat den Speicher verlassen, %1.</translation>
    </message>
    <message>
        <source>Protected memory at %2 was accessed %1.</source>
        <translation>Zugriff auf geschützten Speicher bei %2, %1.</translation>
    </message>
    <message>
        <source>The program ran into memory it may not execute %1.</source>
        <translation>Das Programm lief in Speicher, den es nicht ausführen darf, %1.</translation>
    </message>
    <message>
        <source>Returning from an exception failed: the stack is damaged, %1.</source>
        <translation>Die Rückkehr aus einer Exception ist fehlgeschlagen: Der Stack ist beschädigt, %1.</translation>
    </message>
    <message>
        <source>Saving the floating point registers failed: the stack has overflowed or is damaged, %1.</source>
        <translation>Das Sichern der Gleitkommaregister ist fehlgeschlagen: Der Stack ist übergelaufen oder beschädigt, %1.</translation>
    </message>
    <message>
        <source>There is nothing at %2, which was accessed %1.</source>
        <translation>Unter %2 liegt nichts; der Zugriff darauf erfolgte %1.</translation>
    </message>
    <message>
        <source>A write went to an address where nothing is, some instructions before the one %1.</source>
        <translation>Ein Schreibzugriff ging an eine Adresse, an der nichts liegt, einige Befehle vor dem %1.</translation>
    </message>
    <message>
        <source>The program jumped to an address where nothing is, %1.</source>
        <translation>Das Programm sprang an eine Adresse, an der nichts liegt, %1.</translation>
    </message>
    <message>
        <source>The bytes that were run as an instruction are none, %1.</source>
        <translation>Die Bytes, die als Befehl ausgeführt wurden, sind keiner, %1.</translation>
    </message>
    <message>
        <source>The program jumped to an address without the Thumb bit, %1.</source>
        <translation>Das Programm sprang an eine Adresse ohne Thumb-Bit, %1.</translation>
    </message>
    <message>
        <source>An exception return with a damaged EXC_RETURN, %1.</source>
        <translation>Eine Rückkehr aus einer Exception mit beschädigtem EXC_RETURN, %1.</translation>
    </message>
    <message>
        <source>An instruction of a coprocessor that is off ran %1.</source>
        <translation>Ein Befehl eines abgeschalteten Coprozessors wurde ausgeführt, %1.</translation>
    </message>
    <message>
        <source>An address that is not aligned was accessed %1.</source>
        <translation>Zugriff auf eine nicht ausgerichtete Adresse, %1.</translation>
    </message>
    <message>
        <source>An integer was divided by zero %1.</source>
        <translation>Eine Ganzzahl wurde durch null geteilt, %1.</translation>
    </message>
    <message>
        <source>at a place that is not known</source>
        <translation>an einer unbekannten Stelle</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>The core is locked up: its fault handler met a fault itself.</source>
        <translation>Der Kern ist im Lockup: Sein Fault-Handler ist selbst auf einen Fault gestoßen.</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>eine unbekannte Adresse</translation>
    </message>
    <message>
        <source>The vector table could not be read: VTOR points to the wrong place.</source>
        <translation>Die Vektortabelle ließ sich nicht lesen: VTOR zeigt an die falsche Stelle.</translation>
    </message>
    <message>
        <source>A breakpoint instruction ran without a debugger, %1.</source>
        <translation>Ein Haltepunktbefehl wurde ohne Debugger ausgeführt, %1.</translation>
    </message>
    <message>
        <source>A HardFault whose reason the core does not tell, %1.</source>
        <translation>Ein HardFault, dessen Grund der Kern nicht nennt, %1.</translation>
    </message>
    <message>
        <source>There is no fault.</source>
        <translation>Es liegt kein Fault vor.</translation>
    </message>
    <message>
        <source>%1 is being handled, which is no fault.</source>
        <translation>%1 wird gerade behandelt; das ist kein Fault.</translation>
    </message>
    <message>
        <source>The address is close to 0: a null pointer was followed, perhaps to a member of a structure.</source>
        <translation>Die Adresse liegt nahe 0: Ein Nullzeiger wurde verfolgt, vielleicht zu einem Element einer Struktur.</translation>
    </message>
    <message>
        <source>The pc is 0: a null function pointer was called.</source>
        <translation>Der pc ist 0: Ein Funktionszeiger, der null ist, wurde aufgerufen.</translation>
    </message>
    <message>
        <source>A function pointer or a return address on the stack is wrong or overwritten.</source>
        <translation>Ein Funktionszeiger oder eine Rücksprungadresse auf dem Stack ist falsch oder überschrieben.</translation>
    </message>
    <message>
        <source>The stacked lr points to %1, which called, or was returned to, last.</source>
        <translation>Das auf dem Stack gesicherte lr zeigt auf %1; von dort kam der letzte Aufruf, oder dorthin ging der letzte Rücksprung.</translation>
    </message>
    <message>
        <source>Compare the stack pointer with the stack&apos;s limits, and look for deep recursion or large arrays.</source>
        <translation>Vergleichen Sie den Stackpointer mit den Grenzen des Stacks, und suchen Sie nach tiefer Rekursion oder großen Arrays.</translation>
    </message>
    <message>
        <source>Set DISDEFWBUF (bit 1 of ACTLR, 0xE000E008) and run again: the fault becomes precise.</source>
        <translation>Setzen Sie DISDEFWBUF (Bit 1 von ACTLR, 0xE000E008), und lassen Sie es erneut laufen: Der Fault wird dann präzise.</translation>
    </message>
    <message>
        <source>Enable the floating point unit in CPACR (0xE000ED88) before the first float is used.</source>
        <translation>Schalten Sie die Gleitkommaeinheit in CPACR (0xE000ED88) ein, bevor die erste Gleitkommazahl verwendet wird.</translation>
    </message>
    <message>
        <source>The stacked frame was not written completely and says nothing.</source>
        <translation>Der auf dem Stack gesicherte Frame wurde nicht vollständig geschrieben und sagt nichts aus.</translation>
    </message>
    <message>
        <source>This core has no fault status registers: only the stacked frame tells.</source>
        <translation>Dieser Kern hat keine Fault-Statusregister: Nur der auf dem Stack gesicherte Frame gibt Auskunft.</translation>
    </message>
    <message>
        <source>No stacked frame was found: halt in the first instruction of the handler (vector catch) to see it.</source>
        <translation>Es wurde kein auf dem Stack gesicherter Frame gefunden: Halten Sie im ersten Befehl des Handlers an (Vector Catch), um ihn zu sehen.</translation>
    </message>
    <message>
        <source>The core is not in a fault handler now: the bits may be left from an earlier fault.</source>
        <translation>Der Kern befindet sich gerade nicht in einem Fault-Handler: Die Bits können von einem früheren Fault stammen.</translation>
    </message>
    <message>
        <source>Fault registers are only known of Cortex-M cores.</source>
        <translation>Fault-Register sind nur von Cortex-M-Kernen bekannt.</translation>
    </message>
    <message>
        <source>%1 is neither an ELF nor an Intel HEX file, and it is not named as plain bytes.</source>
        <translation>%1 ist weder eine ELF- noch eine Intel-HEX-Datei, und ihr Name weist sie nicht als Rohdatei aus.</translation>
    </message>
    <message>
        <source>%1 is a file of the kind %2; ELF, Intel HEX and plain bytes can be loaded.</source>
        <translation>%1 ist eine Datei der Art %2; laden lassen sich ELF, Intel HEX und Rohdateien.</translation>
    </message>
    <message>
        <source>Name a file of plain bytes .bin and give its address, or convert it with objcopy.</source>
        <translation>Geben Sie einer Rohdatei die Endung .bin und nennen Sie ihre Adresse, oder wandeln Sie sie mit objcopy um.</translation>
    </message>
    <message>
        <source>Two parts of the file overlap: 0x%1 to 0x%2 and 0x%3 to 0x%4.</source>
        <translation>Zwei Teile der Datei überlappen sich: 0x%1 bis 0x%2 und 0x%3 bis 0x%4.</translation>
    </message>
    <message>
        <source>Mend the linker script, or what put the file together.</source>
        <translation>Korrigieren Sie das Linkerskript oder das Werkzeug, das die Datei zusammengesetzt hat.</translation>
    </message>
    <message>
        <source>The part of the file at %1 runs over the end of all memory.</source>
        <translation>Der Teil der Datei bei %1 reicht über das Ende des gesamten Speichers hinaus.</translation>
    </message>
    <message>
        <source>The file has nothing in it that could be loaded.</source>
        <translation>Die Datei enthält nichts, was sich laden ließe.</translation>
    </message>
    <message>
        <source>Give the linked program, not an object file or a file of symbols alone.</source>
        <translation>Geben Sie das gelinkte Programm an, keine Objektdatei und keine reine Symboldatei.</translation>
    </message>
    <message>
        <source>Build the program again.</source>
        <translation>Bauen Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The file ends before its part for %1: it is cut off.</source>
        <translation>Die Datei endet vor ihrem Teil für %1: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 is a file of plain bytes and does not say where they belong.</source>
        <translation>%1 ist eine Rohdatei und sagt nicht, wohin ihre Bytes gehören.</translation>
    </message>
    <message>
        <source>Give the address of its first byte.</source>
        <translation>Geben Sie die Adresse ihres ersten Bytes an.</translation>
    </message>
    <message>
        <source>The file has its own addresses and begins at %1, not at %2.</source>
        <translation>Die Datei hat ihre eigenen Adressen und beginnt bei %1, nicht bei %2.</translation>
    </message>
    <message>
        <source>Leave address out; it is for files of plain bytes.</source>
        <translation>Lassen Sie address weg; es ist für Rohdateien.</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>The program is for %1; the target %2 runs programs for %3.</source>
        <translation>Das Programm ist für %1; das Ziel %2 führt Programme für %3 aus.</translation>
    </message>
    <message>
        <source>Name the program that was built for this chip, or another target.</source>
        <translation>Nennen Sie das Programm, das für diesen Chip gebaut wurde, oder ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The program and the target have different byte orders.</source>
        <translation>Programm und Ziel haben verschiedene Bytereihenfolgen.</translation>
    </message>
    <message>
        <source>%1 The program has been written whole, but not verified; the target stands still.</source>
        <translation>%1 Das Programm wurde vollständig geschrieben, aber nicht geprüft; das Ziel ist angehalten.</translation>
    </message>
    <message>
        <source>Compare with probe_verify_firmware.</source>
        <translation>Vergleichen Sie mit probe_verify_firmware.</translation>
    </message>
    <message>
        <source>The program was written but does not read back: %1 of %2 bytes differ, the first at %3 (0x%4 instead of 0x%5).</source>
        <translation>Das Programm wurde geschrieben, liest sich aber anders zurück: %1 von %2 Bytes weichen ab, das erste bei %3 (0x%4 statt 0x%5).</translation>
    </message>
    <message>
        <source>The flash is worn out or protected, the clock of the probe too fast, or a program in another core writes there.</source>
        <translation>Der Flash ist verschlissen oder geschützt, der Takt der Sonde zu schnell, oder ein Programm in einem anderen Kern schreibt dort.</translation>
    </message>
    <message>
        <source>Try again with a lower speed_khz in probe_connect.</source>
        <translation>Versuchen Sie es erneut mit einem niedrigeren speed_khz in probe_connect.</translation>
    </message>
    <message>
        <source>A program in flash starts with a reset, which is refused here: %1</source>
        <translation>Ein Programm im Flash startet mit einem Reset, der hier abgelehnt wird: %1</translation>
    </message>
    <message>
        <source>Load it without run.</source>
        <translation>Laden Sie es ohne run.</translation>
    </message>
    <message>
        <source>The file does not say where the program starts, so it cannot be run.</source>
        <translation>Die Datei sagt nicht, wo das Programm startet; es lässt sich deshalb nicht starten.</translation>
    </message>
    <message>
        <source>Give the ELF file, or set pc with probe_set_register and call probe_run.</source>
        <translation>Geben Sie die ELF-Datei an, oder setzen Sie pc mit probe_set_register und rufen Sie probe_run auf.</translation>
    </message>
    <message>
        <source>The part of the program from %1 to %2 is not in the flash, and the target has no RAM there.</source>
        <translation>Der Teil des Programms von %1 bis %2 liegt nicht im Flash, und das Ziel hat dort kein RAM.</translation>
    </message>
    <message>
        <source>Resetting %1 before its memory is written</source>
        <translation>Zurücksetzen von %1 vor dem Schreiben seines Speichers</translation>
    </message>
    <message>
        <source>Reset: the target comes to a halt</source>
        <translation>Reset: Das Ziel wird angehalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s list of flash banks has no known form: %1</source>
        <translation>Die Liste der Flash-Bänke von OpenOCD hat keine bekannte Form: %1</translation>
    </message>
    <message>
        <source>OpenOCD knows no sectors of flash bank %1.</source>
        <translation>OpenOCD kennt keine Sektoren der Flash-Bank %1.</translation>
    </message>
    <message>
        <source>Listing the flash banks</source>
        <translation>Auflisten der Flash-Bänke</translation>
    </message>
    <message>
        <source>Looking at flash bank %1</source>
        <translation>Untersuchen der Flash-Bank %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 Done before that: %2 sectors erased, %3 bytes programmed. The program in the target is incomplete and the target stands still.</source>
        <translation>%1 Bis dahin erledigt: %2 Sektoren gelöscht, %3 Bytes programmiert. Das Programm im Ziel ist unvollständig, und das Ziel ist angehalten.</translation>
    </message>
    <message>
        <source>Load a whole program before the target runs again; the session goes on.</source>
        <translation>Laden Sie ein ganzes Programm, bevor das Ziel wieder läuft; die Sitzung besteht weiter.</translation>
    </message>
    <message>
        <source>Erase: sector %1 of %2</source>
        <translation>Löschen: Sektor %1 von %2</translation>
    </message>
    <message>
        <source>Erasing sector %1 of flash bank %2</source>
        <translation>Löschen des Sektors %1 der Flash-Bank %2</translation>
    </message>
    <message>
        <source>Program: flash bank %1</source>
        <translation>Programmieren: Flash-Bank %1</translation>
    </message>
    <message>
        <source>Programming %1</source>
        <translation>Programmieren von %1</translation>
    </message>
    <message>
        <source>Program: RAM</source>
        <translation>Programmieren: RAM</translation>
    </message>
    <message>
        <source>Verify: flash bank %1</source>
        <translation>Prüfen: Flash-Bank %1</translation>
    </message>
    <message>
        <source>Reading flash at %1</source>
        <translation>Lesen des Flashs bei %1</translation>
    </message>
    <message>
        <source>%1: OpenOCD gave %2 bytes.</source>
        <translation>%1: OpenOCD hat %2 Bytes geliefert.</translation>
    </message>
    <message>
        <source>Verify: RAM</source>
        <translation>Prüfen: RAM</translation>
    </message>
    <message>
        <source>GDB says: %1</source>
        <translation>GDB meldet: %1</translation>
    </message>
    <message>
        <source>GDB&apos;s answer has no end.</source>
        <translation>Die Antwort von GDB hat kein Ende.</translation>
    </message>
    <message>
        <source>GDB ended by itself.</source>
        <translation>GDB hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>(%1 bytes more)</source>
        <translation>(%1 weitere Bytes)</translation>
    </message>
    <message>
        <source>Line %1 of the HEX file: %2</source>
        <translation>Zeile %1 der HEX-Datei: %2</translation>
    </message>
    <message>
        <source>it does not begin with a colon.</source>
        <translation>sie beginnt nicht mit einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>it is no row of pairs of hexadecimal digits.</source>
        <translation>sie ist keine Folge von Paaren hexadezimaler Ziffern.</translation>
    </message>
    <message>
        <source>it is not as long as it says.</source>
        <translation>sie ist nicht so lang, wie sie angibt.</translation>
    </message>
    <message>
        <source>its checksum does not fit; the file is damaged.</source>
        <translation>ihre Prüfsumme stimmt nicht; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>a record of type %1 has %2 bytes, not %3.</source>
        <translation>ein Datensatz vom Typ %1 hat %2 Bytes, nicht %3.</translation>
    </message>
    <message>
        <source>there is no record type %1.</source>
        <translation>es gibt keinen Datensatztyp %1.</translation>
    </message>
    <message>
        <source>its bytes run over the end of their 64 KiB.</source>
        <translation>ihre Bytes reichen über das Ende ihrer 64 KiB hinaus.</translation>
    </message>
    <message>
        <source>The HEX file has no end record: it is cut off.</source>
        <translation>Die HEX-Datei hat keinen Enddatensatz: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The flash of this chip is at %1.</source>
        <translation>Der Flash dieses Chips liegt bei %1.</translation>
    </message>
    <message>
        <source>Check the program&apos;s linker script, or the address given, against the chip.</source>
        <translation>Prüfen Sie das Linkerskript des Programms oder die angegebene Adresse anhand des Chips.</translation>
    </message>
    <message>
        <source>The part of the program at %1 begins before the flash and runs into it.</source>
        <translation>Der Teil des Programms bei %1 beginnt vor dem Flash und reicht in ihn hinein.</translation>
    </message>
    <message>
        <source>The program is larger than the flash: from %1 on, %2 bytes do not fit into %3.</source>
        <translation>Das Programm ist größer als der Flash: Ab %1 passen %2 Bytes nicht in %3.</translation>
    </message>
    <message>
        <source>The part of the program from %1 to %2 is neither in the chip&apos;s flash nor in its RAM.</source>
        <translation>Der Teil des Programms von %1 bis %2 liegt weder im Flash noch im RAM des Chips.</translation>
    </message>
    <message>
        <source>The part of the program at %1 lies where a Cortex-M has peripherals, not memory.</source>
        <translation>Der Teil des Programms bei %1 liegt dort, wo ein Cortex-M Peripherie hat, keinen Speicher.</translation>
    </message>
    <message>
        <source>Flash bank %1 is write protected in these sectors: %2.</source>
        <translation>Die Flash-Bank %1 ist in diesen Sektoren schreibgeschützt: %2.</translation>
    </message>
    <message>
        <source>Where that is wanted, lift it with probe_command: flash protect %1 %2 %3 off</source>
        <translation>Wo das gewünscht ist, heben Sie es mit probe_command auf: flash protect %1 %2 %3 off</translation>
    </message>
    <message>
        <source>%1 Written before that: %2 of %3 bytes.</source>
        <translation>%1 Bis dahin geschrieben: %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>GDB said something that is no record: %1</source>
        <translation>GDB hat etwas gemeldet, das kein Datensatz ist: %1</translation>
    </message>
    <message>
        <source>Plug the probe in, then look with probe_scan whether it is seen.</source>
        <translation>Stecken Sie die Sonde an, und sehen Sie dann mit probe_scan nach, ob sie erkannt wird.</translation>
    </message>
    <message>
        <source>Switch the board on, check the cable between probe and board, then connect again.</source>
        <translation>Schalten Sie das Board ein, prüfen Sie das Kabel zwischen Sonde und Board, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The debug probe is there, but may not be opened.</source>
        <translation>Die Debug-Sonde ist vorhanden, darf aber nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>No udev rule gives you access to it.</source>
        <translation>Keine udev-Regel gibt Ihnen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Install packaging/udev/60-ohmdeck-probes.rules in /etc/udev/rules.d, reload the rules (udevadm control --reload) and plug the probe in again.</source>
        <translation>Installieren Sie packaging/udev/60-ohmdeck-probes.rules in /etc/udev/rules.d, laden Sie die Regeln neu (udevadm control --reload), und stecken Sie die Sonde neu an.</translation>
    </message>
    <message>
        <source>OpenOCD found no CMSIS-DAP probe that matches.</source>
        <translation>OpenOCD hat keine passende CMSIS-DAP-Sonde gefunden.</translation>
    </message>
    <message>
        <source>It is not plugged in, or has another serial number.</source>
        <translation>Sie ist nicht angesteckt oder hat eine andere Seriennummer.</translation>
    </message>
    <message>
        <source>OpenOCD found no J-Link.</source>
        <translation>OpenOCD hat keinen J-Link gefunden.</translation>
    </message>
    <message>
        <source>OpenOCD found no ST-LINK that it could open.</source>
        <translation>OpenOCD hat keinen ST-LINK gefunden, den es öffnen konnte.</translation>
    </message>
    <message>
        <source>It is not plugged in, has another serial number, or another program uses it.</source>
        <translation>Sie ist nicht angesteckt, hat eine andere Seriennummer, oder ein anderes Programm benutzt sie.</translation>
    </message>
    <message>
        <source>OpenOCD found no probe that matches.</source>
        <translation>OpenOCD hat keine passende Sonde gefunden.</translation>
    </message>
    <message>
        <source>It is not plugged in, or another driver has taken it.</source>
        <translation>Sie ist nicht angesteckt, oder ein anderer Treiber hat sie belegt.</translation>
    </message>
    <message>
        <source>OpenOCD does not find the configuration file %1.</source>
        <translation>OpenOCD findet die Konfigurationsdatei %1 nicht.</translation>
    </message>
    <message>
        <source>The path is wrong, or this build of OpenOCD does not have it.</source>
        <translation>Der Pfad ist falsch, oder dieser Build von OpenOCD enthält sie nicht.</translation>
    </message>
    <message>
        <source>Give an existing file, or a board that probe_connect knows.</source>
        <translation>Geben Sie eine vorhandene Datei an oder ein Board, das probe_connect kennt.</translation>
    </message>
    <message>
        <source>The probe cannot do the transport %1.</source>
        <translation>Die Sonde beherrscht den Transport %1 nicht.</translation>
    </message>
    <message>
        <source>The configuration is for another probe.</source>
        <translation>Die Konfiguration ist für eine andere Sonde.</translation>
    </message>
    <message>
        <source>Choose the transport that the probe has, or another configuration.</source>
        <translation>Wählen Sie den Transport, den die Sonde hat, oder eine andere Konfiguration.</translation>
    </message>
    <message>
        <source>The configuration uses a command that this OpenOCD does not have (%1 %2).</source>
        <translation>Die Konfiguration verwendet einen Befehl, den dieses OpenOCD nicht hat (%1 %2).</translation>
    </message>
    <message>
        <source>A typing error, or the file was written for another build of OpenOCD.</source>
        <translation>Ein Tippfehler, oder die Datei wurde für einen anderen Build von OpenOCD geschrieben.</translation>
    </message>
    <message>
        <source>Correct the file, or choose the OpenOCD that it was written for.</source>
        <translation>Korrigieren Sie die Datei, oder wählen Sie das OpenOCD, für das sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The configuration selects a second transport, or one that the probe cannot do.</source>
        <translation>Die Konfiguration wählt einen zweiten Transport oder einen, den die Sonde nicht beherrscht.</translation>
    </message>
    <message>
        <source>The first selection holds for the whole session.</source>
        <translation>Die erste Auswahl gilt für die ganze Sitzung.</translation>
    </message>
    <message>
        <source>Leave one &quot;transport select&quot; in the configuration, with a transport that the probe has.</source>
        <translation>Lassen Sie in der Konfiguration ein einziges „transport select“ stehen, mit einem Transport, den die Sonde hat.</translation>
    </message>
    <message>
        <source>The probe&apos;s server refused the connection.</source>
        <translation>Der Server der Sonde hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The simulated or remote probe does not run.</source>
        <translation>Die simulierte oder entfernte Sonde läuft nicht.</translation>
    </message>
    <message>
        <source>Start it, or correct its address in the configuration.</source>
        <translation>Starten Sie sie, oder korrigieren Sie ihre Adresse in der Konfiguration.</translation>
    </message>
    <message>
        <source>OpenOCD could not reach the probe&apos;s server.</source>
        <translation>OpenOCD konnte den Server der Sonde nicht erreichen.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s %1 port %2 is taken.</source>
        <translation>Der Port %2 von OpenOCD (%1) ist belegt.</translation>
    </message>
    <message>
        <source>The configuration sets a fixed port and another OpenOCD runs.</source>
        <translation>Die Konfiguration setzt einen festen Port, und ein anderes OpenOCD läuft.</translation>
    </message>
    <message>
        <source>Take the port out of the configuration: free ones are chosen by themselves.</source>
        <translation>Nehmen Sie den Port aus der Konfiguration heraus: Freie werden von selbst gewählt.</translation>
    </message>
    <message>
        <source>The target does not answer: its scan chain reads all %1.</source>
        <translation>Das Ziel antwortet nicht: Seine Scan-Kette liefert nur „%1“.</translation>
    </message>
    <message>
        <source>The target has no power, or the cable is not connected.</source>
        <translation>Das Ziel hat keine Versorgung, oder das Kabel ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The scan chain is not the one that the configuration describes.</source>
        <translation>Die Scan-Kette ist nicht die, die die Konfiguration beschreibt.</translation>
    </message>
    <message>
        <source>The configuration is for another chip or lists parts that are not there.</source>
        <translation>Die Konfiguration ist für einen anderen Chip oder führt Teile auf, die nicht vorhanden sind.</translation>
    </message>
    <message>
        <source>Choose the configuration of this chip; probe_connect&apos;s warnings name what was found.</source>
        <translation>Wählen Sie die Konfiguration dieses Chips; die Warnungen von probe_connect nennen, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The target&apos;s debug port does not answer.</source>
        <translation>Der Debug-Port des Ziels antwortet nicht.</translation>
    </message>
    <message>
        <source>The target has no power, holds its debug port locked, or is held in reset.</source>
        <translation>Das Ziel hat keine Versorgung, hält seinen Debug-Port gesperrt oder wird im Reset gehalten.</translation>
    </message>
    <message>
        <source>Halt it with probe_halt.</source>
        <translation>Halten Sie es mit probe_halt an.</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>das Ziel antwortet nicht</translation>
    </message>
    <message>
        <source>The board lost its power, or the probe was unplugged.</source>
        <translation>Das Board hat seine Versorgung verloren, oder die Sonde wurde abgezogen.</translation>
    </message>
    <message>
        <source>Switch the board on and plug the probe in; probe_status tells whether the session came back.</source>
        <translation>Schalten Sie das Board ein, und stecken Sie die Sonde an; probe_status sagt, ob die Sitzung wieder da ist.</translation>
    </message>
    <message>
        <source>the target has not been examined</source>
        <translation>das Ziel wurde nicht untersucht</translation>
    </message>
    <message>
        <source>It has no power, is locked, asleep, or held in reset by another core.</source>
        <translation>Es hat keine Versorgung, ist gesperrt, schläft oder wird von einem anderen Kern im Reset gehalten.</translation>
    </message>
    <message>
        <source>Wake or start it, then connect again; reset with halt_after_reset also examines.</source>
        <translation>Wecken oder starten Sie es, und verbinden Sie dann erneut; auch ein Reset mit halt_after_reset untersucht es.</translation>
    </message>
    <message>
        <source>the target cannot %1 at %2</source>
        <translation>das Ziel kann bei %2 nicht zugreifen (%1)</translation>
    </message>
    <message>
        <source>No memory or an unclocked peripheral is there.</source>
        <translation>Dort liegt kein Speicher oder eine Peripherieeinheit ohne Takt.</translation>
    </message>
    <message>
        <source>Check the address; for a peripheral, the program has to switch its clock on first.</source>
        <translation>Prüfen Sie die Adresse; bei Peripherie muss das Programm zuerst ihren Takt einschalten.</translation>
    </message>
    <message>
        <source>the target refused the access</source>
        <translation>das Ziel hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>No memory or an unclocked peripheral is there, or the connection to the target broke.</source>
        <translation>Dort liegt kein Speicher oder eine Peripherieeinheit ohne Takt, oder die Verbindung zum Ziel ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the address; probe_status tells whether the target still answers.</source>
        <translation>Prüfen Sie die Adresse; probe_status sagt, ob das Ziel noch antwortet.</translation>
    </message>
    <message>
        <source>all comparators for breakpoints are in use</source>
        <translation>alle Komparatoren für Haltepunkte sind belegt</translation>
    </message>
    <message>
        <source>The core has only a few of them.</source>
        <translation>Der Kern hat nur wenige davon.</translation>
    </message>
    <message>
        <source>Remove one with probe_breakpoint_remove.</source>
        <translation>Entfernen Sie einen mit probe_breakpoint_remove.</translation>
    </message>
    <message>
        <source>all comparators for watchpoints are in use</source>
        <translation>alle Komparatoren für Überwachungspunkte sind belegt</translation>
    </message>
    <message>
        <source>the target runs and has to stand still for it</source>
        <translation>das Ziel läuft und muss dafür angehalten sein</translation>
    </message>
    <message>
        <source>the target did not stop in time</source>
        <translation>das Ziel hat nicht rechtzeitig angehalten</translation>
    </message>
    <message>
        <source>It is held in reset, asleep or without a clock.</source>
        <translation>Es wird im Reset gehalten, schläft oder hat keinen Takt.</translation>
    </message>
    <message>
        <source>Try probe_reset with halt_after_reset.</source>
        <translation>Versuchen Sie probe_reset mit halt_after_reset.</translation>
    </message>
    <message>
        <source>the flash is protected</source>
        <translation>der Flash ist geschützt</translation>
    </message>
    <message>
        <source>Write protection or read-out protection is set.</source>
        <translation>Ein Schreibschutz oder Ausleseschutz ist gesetzt.</translation>
    </message>
    <message>
        <source>probe_flash_info shows which sectors.</source>
        <translation>probe_flash_info zeigt, welche Sektoren.</translation>
    </message>
    <message>
        <source>the flash was not recognised</source>
        <translation>der Flash wurde nicht erkannt</translation>
    </message>
    <message>
        <source>The configuration is for another chip.</source>
        <translation>Die Konfiguration ist für einen anderen Chip.</translation>
    </message>
    <message>
        <source>Choose the configuration of this chip.</source>
        <translation>Wählen Sie die Konfiguration dieses Chips.</translation>
    </message>
    <message>
        <source>the probe went away</source>
        <translation>die Sonde ist verschwunden</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>Sie wurde abgezogen.</translation>
    </message>
    <message>
        <source>Plug it in and connect again.</source>
        <translation>Stecken Sie sie an, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>there is no such register</source>
        <translation>es gibt kein solches Register</translation>
    </message>
    <message>
        <source>probe_registers lists them.</source>
        <translation>probe_registers listet sie auf.</translation>
    </message>
    <message>
        <source>this OpenOCD has no command %1</source>
        <translation>dieses OpenOCD hat keinen Befehl %1</translation>
    </message>
    <message>
        <source>Choose another build of OpenOCD for this board.</source>
        <translation>Wählen Sie für dieses Board einen anderen Build von OpenOCD.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>OpenOCD did not start (%1): %2</source>
        <translation>OpenOCD ist nicht gestartet (%1): %2</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The chip is not the one that the configuration is for: %1 answers as %2, expected is %3.</source>
        <translation>Der Chip ist nicht der, für den die Konfiguration ist: %1 antwortet als %2, erwartet wird %3.</translation>
    </message>
    <message>
        <source>Choose the board or the configuration of the chip that is connected.</source>
        <translation>Wählen Sie das Board oder die Konfiguration des angeschlossenen Chips.</translation>
    </message>
    <message>
        <source>No target answers: %1.</source>
        <translation>Kein Ziel antwortet: %1.</translation>
    </message>
    <message>
        <source>The target has no power, is locked, asleep, or held in reset.</source>
        <translation>Das Ziel hat keine Versorgung, ist gesperrt, schläft oder wird im Reset gehalten.</translation>
    </message>
    <message>
        <source>If the program sleeps or uses the debug pins for something else, hold the reset button while connecting.</source>
        <translation>Wenn das Programm schläft oder die Debug-Pins anderweitig nutzt, halten Sie beim Verbinden den Reset-Knopf gedrückt.</translation>
    </message>
    <message>
        <source>No target answers any more, though OpenOCD still runs.</source>
        <translation>Es antwortet kein Ziel mehr, obwohl OpenOCD noch läuft.</translation>
    </message>
    <message>
        <source>The probe was unplugged, or the board lost its power.</source>
        <translation>Die Sonde wurde abgezogen, oder das Board hat seine Versorgung verloren.</translation>
    </message>
    <message>
        <source>If the board comes back by itself, the session goes on. Otherwise plug the probe in, disconnect this session and connect again.</source>
        <translation>Wenn das Board von selbst zurückkommt, geht die Sitzung weiter. Andernfalls stecken Sie die Sonde an, trennen Sie diese Sitzung, und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>%1: OpenOCD did not answer in time.</source>
        <translation>%1: OpenOCD hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Selecting %1</source>
        <translation>Auswählen von %1</translation>
    </message>
    <message>
        <source>Starting OpenOCD was cancelled.</source>
        <translation>Der Start von OpenOCD wurde abgebrochen.</translation>
    </message>
    <message>
        <source>OpenOCD did not get ready in time. Its last words: %1</source>
        <translation>OpenOCD wurde nicht rechtzeitig bereit. Seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>Asking for the probe&apos;s driver</source>
        <translation>Abfragen des Treibers der Sonde</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 answers as %2 where the configuration expects %3: it may be for another chip.</source>
        <translation>%1 antwortet als %2, wo die Konfiguration %3 erwartet: Sie könnte für einen anderen Chip sein.</translation>
    </message>
    <message>
        <source>%1 was not examined: it has no power, is locked, or is held in reset by another core.</source>
        <translation>%1 wurde nicht untersucht: Es hat keine Versorgung, ist gesperrt oder wird von einem anderen Kern im Reset gehalten.</translation>
    </message>
    <message>
        <source>The session has no target %1.</source>
        <translation>Die Sitzung hat kein Ziel %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>%1 does not stand still (%2).</source>
        <translation>%1 ist nicht angehalten (%2).</translation>
    </message>
    <message>
        <source>OpenOCD of session %1 ended by itself (%2).</source>
        <translation>OpenOCD der Sitzung %1 hat sich von selbst beendet (%2).</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>es endet nicht</translation>
    </message>
    <message>
        <source>Connect again with probe_connect.</source>
        <translation>Verbinden Sie erneut mit probe_connect.</translation>
    </message>
    <message>
        <source>Ending OpenOCD</source>
        <translation>Beenden von OpenOCD</translation>
    </message>
    <message>
        <source>Profiling was cancelled; the target runs.</source>
        <translation>Die Profilerstellung wurde abgebrochen; das Ziel läuft.</translation>
    </message>
    <message>
        <source>Sampling %1</source>
        <translation>Stichproben von %1</translation>
    </message>
    <message>
        <source>%1 does not run (%2), so there is nothing to profile.</source>
        <translation>%1 läuft nicht (%2), es gibt also nichts zu profilieren.</translation>
    </message>
    <message>
        <source>Let it run with probe_run.</source>
        <translation>Lassen Sie es mit probe_run laufen.</translation>
    </message>
    <message>
        <source>%1 does not tell its pc while it runs (DWT_PCSR reads as 0).</source>
        <translation>%1 nennt seinen pc nicht, während es läuft (DWT_PCSR liest sich als 0).</translation>
    </message>
    <message>
        <source>%1 has to be stopped for each sample, and would run over its breakpoints.</source>
        <translation>%1 muss für jede Stichprobe angehalten werden und würde über seine Haltepunkte hinweglaufen.</translation>
    </message>
    <message>
        <source>Remove them with probe_breakpoint_remove.</source>
        <translation>Entfernen Sie sie mit probe_breakpoint_remove.</translation>
    </message>
    <message>
        <source>Without stopping the core where it can</source>
        <translation>Ohne den Kern anzuhalten, wo das geht</translation>
    </message>
    <message>
        <source>The core&apos;s own sample register, which disturbs nothing</source>
        <translation>Das eigene Stichprobenregister des Kerns, das nichts stört</translation>
    </message>
    <message>
        <source>Stop the core for each sample</source>
        <translation>Den Kern für jede Stichprobe anhalten</translation>
    </message>
    <message>
        <source>The core has no register %1.</source>
        <translation>Der Kern hat kein Register %1.</translation>
    </message>
    <message>
        <source>Reading registers of %1</source>
        <translation>Lesen der Register von %1</translation>
    </message>
    <message>
        <source>Listing the registers of %1</source>
        <translation>Auflisten der Register von %1</translation>
    </message>
    <message>
        <source>0x%1 does not fit into %2, which has %3 bits.</source>
        <translation>0x%1 passt nicht in %2, das %3 Bit hat.</translation>
    </message>
    <message>
        <source>Writing the register %1</source>
        <translation>Schreiben des Registers %1</translation>
    </message>
    <message>
        <source>There is no RTT control block at %1.</source>
        <translation>Bei %1 gibt es keinen RTT-Steuerblock.</translation>
    </message>
    <message>
        <source>The program has not set it up yet, or another program runs.</source>
        <translation>Das Programm hat ihn noch nicht angelegt, oder es läuft ein anderes Programm.</translation>
    </message>
    <message>
        <source>Let the program run to its start-up and try again.</source>
        <translation>Lassen Sie das Programm bis zu seiner Initialisierung laufen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What looks like an RTT control block at %1 names rings that cannot be: it is none, or overwritten.</source>
        <translation>Was bei %1 wie ein RTT-Steuerblock aussieht, nennt unmögliche Ringpuffer: Es ist keiner, oder er ist überschrieben.</translation>
    </message>
    <message>
        <source>RTT is only known of targets whose addresses count bytes.</source>
        <translation>RTT ist nur von Zielen bekannt, deren Adressen Bytes zählen.</translation>
    </message>
    <message>
        <source>%1 bytes are too many to search for an RTT control block; give at most 64 MiB.</source>
        <translation>%1 Bytes sind zu viele, um darin nach einem RTT-Steuerblock zu suchen; geben Sie höchstens 64 MiB an.</translation>
    </message>
    <message>
        <source>There is no RTT control block in the %1 bytes from %2 on.</source>
        <translation>In den %1 Bytes ab %2 gibt es keinen RTT-Steuerblock.</translation>
    </message>
    <message>
        <source>The program has not set it up yet, or does not use RTT.</source>
        <translation>Das Programm hat ihn noch nicht angelegt oder benutzt RTT nicht.</translation>
    </message>
    <message>
        <source>Let the program run, or name its ELF file in probe_connect so that it is found by its symbol.</source>
        <translation>Lassen Sie das Programm laufen, oder nennen Sie in probe_connect seine ELF-Datei, damit er über sein Symbol gefunden wird.</translation>
    </message>
    <message>
        <source>There is no RTT channel %1.</source>
        <translation>Es gibt keinen RTT-Kanal %1.</translation>
    </message>
    <message>
        <source>RTT channel %1 takes nothing from the host.</source>
        <translation>Der RTT-Kanal %1 nimmt vom Host nichts an.</translation>
    </message>
    <message>
        <source>%1 bytes are too many at once for an RTT channel; give at most %2.</source>
        <translation>%1 Bytes auf einmal sind zu viele für einen RTT-Kanal; geben Sie höchstens %2 an.</translation>
    </message>
    <message>
        <source>Somebody else is writing to RTT channel %1.</source>
        <translation>Jemand anderes schreibt gerade in den RTT-Kanal %1.</translation>
    </message>
    <message>
        <source>RTT channel %1 took %2 of %3 bytes.</source>
        <translation>Der RTT-Kanal %1 hat %2 von %3 Bytes angenommen.</translation>
    </message>
    <message>
        <source>The target stands still, or does not read the channel.</source>
        <translation>Das Ziel ist angehalten oder liest den Kanal nicht.</translation>
    </message>
    <message>
        <source>The program of session %1 has no symbol %2, and the board&apos;s memory is not known.</source>
        <translation>Das Programm der Sitzung %1 hat kein Symbol %2, und der Speicher des Boards ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Where the RTT control block of session %1 lies is not known: it has no program.</source>
        <translation>Wo der RTT-Steuerblock der Sitzung %1 liegt, ist nicht bekannt: Sie hat kein Programm.</translation>
    </message>
    <message>
        <source>Name the program&apos;s ELF file as elf in probe_connect, or give address and size of the RAM to search.</source>
        <translation>Nennen Sie die ELF-Datei des Programms als elf in probe_connect, oder geben Sie Adresse und Größe des zu durchsuchenden RAMs an.</translation>
    </message>
    <message>
        <source>%1 RTT %2 %3</source>
        <translation>%1 RTT %2 %3</translation>
    </message>
    <message>
        <source>RTT of session %1 runs already.</source>
        <translation>RTT der Sitzung %1 läuft bereits.</translation>
    </message>
    <message>
        <source>Read it with probe_rtt_read, or end it with probe_rtt_stop.</source>
        <translation>Lesen Sie es mit probe_rtt_read, oder beenden Sie es mit probe_rtt_stop.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>RTT of session %1 does not run.</source>
        <translation>RTT der Sitzung %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start it with probe_rtt_start.</source>
        <translation>Starten Sie es mit probe_rtt_start.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Stepping over a call</source>
        <translation>Schritt über einen Aufruf</translation>
    </message>
    <message>
        <source>Stepping %1</source>
        <translation>Schrittweises Ausführen von %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Ausführen von %1</translation>
    </message>
    <message>
        <source>Stepping over a call is only known of Cortex-M cores.</source>
        <translation>Der Schritt über einen Aufruf ist nur von Cortex-M-Kernen bekannt.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 steps.</source>
        <translation>Abgebrochen nach %1 von %2 Schritten.</translation>
    </message>
    <message>
        <source>%1 runs on after %2 steps.</source>
        <translation>%1 läuft nach %2 Schritten weiter.</translation>
    </message>
    <message>
        <source>As the board&apos;s configuration has it</source>
        <translation>Wie die Konfiguration des Boards es vorsieht</translation>
    </message>
    <message>
        <source>The whole chip, also where a plain reset is refused</source>
        <translation>Der ganze Chip, auch wo ein einfacher Reset abgelehnt wird</translation>
    </message>
    <message>
        <source>The core alone, without its peripherals</source>
        <translation>Nur der Kern, ohne seine Peripherie</translation>
    </message>
    <message>
        <source>a reset of this chip takes down Linux on its Cortex-A cores too.</source>
        <translation>ein Reset dieses Chips reißt auch Linux auf seinen Cortex-A-Kernen mit.</translation>
    </message>
    <message>
        <source>A plain reset is refused here: %1</source>
        <translation>Ein einfacher Reset wird hier abgelehnt: %1</translation>
    </message>
    <message>
        <source>Ask for kind &quot;system&quot; when that is wanted.</source>
        <translation>Verlangen Sie kind &quot;system&quot;, wenn das gewünscht ist.</translation>
    </message>
    <message>
        <source>Resetting %1</source>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>OpenOCD did not say at which port the semihosting console is.</source>
        <translation>OpenOCD hat nicht gesagt, an welchem Port die Semihosting-Konsole liegt.</translation>
    </message>
    <message>
        <source>%1 semihosting</source>
        <translation>%1 Semihosting</translation>
    </message>
    <message>
        <source>Enabling semihosting of %1</source>
        <translation>Einschalten des Semihostings von %1</translation>
    </message>
    <message>
        <source>Disabling semihosting of %1</source>
        <translation>Ausschalten des Semihostings von %1</translation>
    </message>
    <message>
        <source>a debug probe and a board</source>
        <translation>eine Debug-Sonde und ein Board</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>Es gibt keine Konfigurationsdatei %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>This board needs the OpenOCD of %1: name it with the argument openocd or in the profile.</source>
        <translation>Dieses Board braucht das OpenOCD von %1: Nennen Sie es mit dem Argument openocd oder im Profil.</translation>
    </message>
    <message>
        <source>There is no debug session %1.</source>
        <translation>Es gibt keine Debug-Sitzung %1.</translation>
    </message>
    <message>
        <source>Open one with probe_connect.</source>
        <translation>Öffnen Sie eine mit probe_connect.</translation>
    </message>
    <message>
        <source>Waiting for an event was cancelled.</source>
        <translation>Das Warten auf ein Ereignis wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing happened in the time given.</source>
        <translation>In der angegebenen Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>It can only be written.</source>
        <translation>Es lässt sich nur schreiben.</translation>
    </message>
    <message>
        <source>Reading it changes something; ask for allow_side_effects.</source>
        <translation>Das Lesen ändert etwas; verlangen Sie allow_side_effects.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>To write a field, %1 has to be read first, which changes something there.</source>
        <translation>Um ein Feld zu schreiben, muss %1 zuerst gelesen werden, was dort etwas ändert.</translation>
    </message>
    <message>
        <source>There is no SVD file %1.</source>
        <translation>Es gibt keine SVD-Datei %1.</translation>
    </message>
    <message>
        <source>Take the chip&apos;s file from its maker&apos;s CMSIS pack and give its path.</source>
        <translation>Nehmen Sie die Datei des Chips aus dem CMSIS-Pack seines Herstellers, und geben Sie ihren Pfad an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, &lt;%2&gt;: %3</source>
        <translation>Zeile %1, &lt;%2&gt;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing.</source>
        <translation>&lt;%1&gt; fehlt.</translation>
    </message>
    <message>
        <source>it has no &lt;name&gt;.</source>
        <translation>es hat keinen &lt;name&gt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of access.</source>
        <translation>„%1“ ist keine Zugriffsart.</translation>
    </message>
    <message>
        <source>a register of %1 bits is not possible; 1 to 64 are.</source>
        <translation>ein Register mit %1 Bit ist nicht möglich; möglich sind 1 bis 64.</translation>
    </message>
    <message>
        <source>%1 repetitions are not possible; 1 to %2 are.</source>
        <translation>%1 Wiederholungen sind nicht möglich; möglich sind 1 bis %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name %2 things.</source>
        <translation>„%1“ benennt nicht %2 Elemente.</translation>
    </message>
    <message>
        <source>the name %1 of something repeated has no %s.</source>
        <translation>der Name %1 eines wiederholten Elements enthält kein %s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value.</source>
        <translation>„%1“ ist kein Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of bits such as [7:4].</source>
        <translation>„%1“ ist kein Bitbereich wie [7:4].</translation>
    </message>
    <message>
        <source>its last bit %1 lies below its first, %2.</source>
        <translation>sein letztes Bit %1 liegt unter seinem ersten, %2.</translation>
    </message>
    <message>
        <source>there is no %1 that it could be derived from.</source>
        <translation>es gibt kein %1, von dem es abgeleitet sein könnte.</translation>
    </message>
    <message>
        <source>it is derived from %1 in a circle.</source>
        <translation>es ist im Kreis von %1 abgeleitet.</translation>
    </message>
    <message>
        <source>its addresses count %1 bits; only bytes are known.</source>
        <translation>seine Adressen zählen %1 Bit; bekannt sind nur Bytes.</translation>
    </message>
    <message>
        <source>the device has more than %1 registers.</source>
        <translation>das Gerät hat mehr als %1 Register.</translation>
    </message>
    <message>
        <source>%1 lies beyond the register&apos;s %2 bits.</source>
        <translation>%1 liegt außerhalb der %2 Bit des Registers.</translation>
    </message>
    <message>
        <source>Line %1: the SVD file has too many elements, or too deep ones.</source>
        <translation>Zeile %1: Die SVD-Datei hat zu viele oder zu tief verschachtelte Elemente.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is not the &lt;device&gt; that an SVD file begins with.</source>
        <translation>Zeile %1: &lt;%2&gt; ist nicht das &lt;device&gt;, mit dem eine SVD-Datei beginnt.</translation>
    </message>
    <message>
        <source>Line %1: the file is no well-formed XML: %2</source>
        <translation>Zeile %1: Die Datei ist kein wohlgeformtes XML: %2</translation>
    </message>
    <message>
        <source>OpenOCD did not list its targets: %1</source>
        <translation>OpenOCD hat seine Ziele nicht aufgelistet: %1</translation>
    </message>
    <message>
        <source>OpenOCD gave registers of no known form.</source>
        <translation>OpenOCD hat Register in keiner bekannten Form geliefert.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s Tcl server gave an answer of no known form: %1</source>
        <translation>Der Tcl-Server von OpenOCD hat eine Antwort in keiner bekannten Form gegeben: %1</translation>
    </message>
    <message>
        <source>The script for OpenOCD has %1 bytes; it takes at most %2.</source>
        <translation>Das Skript für OpenOCD hat %1 Bytes; es nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>Reading %1 bytes at %2</source>
        <translation>Lesen von %1 Bytes bei %2</translation>
    </message>
    <message>
        <source>Writing %1 bytes at %2</source>
        <translation>Schreiben von %1 Bytes bei %2</translation>
    </message>
    <message>
        <source>Asking for the state of %1</source>
        <translation>Abfragen des Zustands von %1</translation>
    </message>
    <message>
        <source>OpenOCD gave %1 words where %2 were asked for.</source>
        <translation>OpenOCD hat %1 Wörter geliefert, wo %2 verlangt waren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory word.</source>
        <translation>„%1“ ist kein Speicherwort.</translation>
    </message>
    <message>
        <source>%1: OpenOCD wrote %2 bytes.</source>
        <translation>%1: OpenOCD hat %2 Bytes geschrieben.</translation>
    </message>
    <message>
        <source>Reading %1 places</source>
        <translation>Lesen von %1 Stellen</translation>
    </message>
    <message>
        <source>OpenOCD did not answer for all places.</source>
        <translation>OpenOCD hat nicht für alle Stellen geantwortet.</translation>
    </message>
    <message>
        <source>A text for OpenOCD must not contain the character NUL.</source>
        <translation>Ein Text für OpenOCD darf das Zeichen NUL nicht enthalten.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s answer is no list: %1</source>
        <translation>Die Antwort von OpenOCD ist keine Liste: %1</translation>
    </message>
    <message>
        <source>Its device node %1 is not there, as in a container that was not given the device.</source>
        <translation>Ihr Geräteknoten %1 ist nicht vorhanden, wie in einem Container, dem das Gerät nicht übergeben wurde.</translation>
    </message>
    <message>
        <source>Give the container the device: --device %1</source>
        <translation>Übergeben Sie dem Container das Gerät: --device %1</translation>
    </message>
    <message>
        <source>You may not open its device node %1 (owner %2, group %3).</source>
        <translation>Sie dürfen ihren Geräteknoten %1 nicht öffnen (Besitzer %2, Gruppe %3).</translation>
    </message>
    <message>
        <source>Install the udev rule %1 (it comes with Ohmdeck; else copy it to /etc/udev/rules.d and run udevadm control --reload), then plug the probe in again.</source>
        <translation>Installieren Sie die udev-Regel %1 (sie gehört zu Ohmdeck; kopieren Sie sie sonst nach /etc/udev/rules.d, und rufen Sie udevadm control --reload auf), und stecken Sie dann die Sonde neu an.</translation>
    </message>
    <message>
        <source>16 bit words</source>
        <translation>16-Bit-Wörter</translation>
    </message>
    <message>
        <source>32 bit words</source>
        <translation>32-Bit-Wörter</translation>
    </message>
    <message>
        <source>64 bit words</source>
        <translation>64-Bit-Wörter</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name for the session; chosen when left out.</source>
        <translation>Ein Name für die Sitzung; ohne Angabe wird einer gewählt.</translation>
    </message>
    <message>
        <source>There is no hardware: what this stands in for.</source>
        <translation>Keine echte Hardware: wofür dies ein Ersatz ist.</translation>
    </message>
    <message>
        <source>Register description (SVD)</source>
        <translation>Registerbeschreibung (SVD)</translation>
    </message>
    <message>
        <source>Its name, for board of probe_connect.</source>
        <translation>Sein Name, für board von probe_connect.</translation>
    </message>
    <message>
        <source>What its maker calls it.</source>
        <translation>Wie der Hersteller es nennt.</translation>
    </message>
    <message>
        <source>Its maker.</source>
        <translation>Sein Hersteller.</translation>
    </message>
    <message>
        <source>The board profiles, your own included.</source>
        <translation>Die Board-Profile, auch Ihre eigenen.</translation>
    </message>
    <message>
        <source>List boards</source>
        <translation>Boards auflisten</translation>
    </message>
    <message>
        <source>List the board profiles that probe_connect knows.</source>
        <translation>Die Board-Profile auflisten, die probe_connect kennt.</translation>
    </message>
    <message>
        <source>A bare Cortex-M4</source>
        <translation>Ein reiner Cortex-M4</translation>
    </message>
    <message>
        <source>STM32F405</source>
        <translation>STM32F405</translation>
    </message>
    <message>
        <source>STM32MP157</source>
        <translation>STM32MP157</translation>
    </message>
    <message>
        <source>it is simulated and does not say what it stands in for.</source>
        <translation>es ist simuliert und nennt nicht, wofür es steht.</translation>
    </message>
    <message>
        <source>The chip behind Ohmdeck&apos;s simulated probe.</source>
        <translation>Der Chip hinter Ohmdecks simulierter Sonde.</translation>
    </message>
    <message>
        <source>A virtual machine can only be behind a simulated board, such as simulated-stm32f405.</source>
        <translation>Nur hinter einem simulierten Board wie simulated-stm32f405 kann eine virtuelle Maschine stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a session: use up to 32 letters, digits, and _ . -</source>
        <translation>„%1“ ist kein Name für eine Sitzung: Verwenden Sie bis zu 32 Buchstaben, Ziffern und _ . -</translation>
    </message>
    <message>
        <source>There is a debug session %1 already.</source>
        <translation>Es gibt bereits eine Debug-Sitzung %1.</translation>
    </message>
    <message>
        <source>Choose another name, or end it with probe_disconnect.</source>
        <translation>Wählen Sie einen anderen Namen, oder beenden Sie die Sitzung mit probe_disconnect.</translation>
    </message>
    <message>
        <source>The debug session %1 has the virtual machine %2.</source>
        <translation>Die Debug-Sitzung %1 hat die virtuelle Maschine %2.</translation>
    </message>
    <message>
        <source>Use that session, or end it with probe_disconnect.</source>
        <translation>Verwenden Sie diese Sitzung, oder beenden Sie sie mit probe_disconnect.</translation>
    </message>
    <message>
        <source>There is no virtual machine %1.</source>
        <translation>Es gibt keine virtuelle Maschine %1.</translation>
    </message>
    <message>
        <source>Start one with qemu_start.</source>
        <translation>Starten Sie eine mit qemu_start.</translation>
    </message>
    <message>
        <source>The virtual machine %1 does not run (%2).</source>
        <translation>Die virtuelle Maschine %1 läuft nicht (%2).</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Breakpoint in RAM</source>
        <translation>Haltepunkt im RAM</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all breakpoints and watchpoints of the session</source>
        <translation>Alle Haltepunkte und Überwachungspunkte der Sitzung entfernen</translation>
    </message>
    <message>
        <source>Breakpoints and watchpoints</source>
        <translation>Haltepunkte und Überwachungspunkte</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>When either</source>
        <translation>Beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Function, variable, file:line or address</source>
        <translation>Funktion, Variable, Datei:Zeile oder Adresse</translation>
    </message>
    <message>
        <source>Comparators left: %1 for breakpoints, %2 for watchpoints</source>
        <translation>Freie Komparatoren: %1 für Haltepunkte, %2 für Überwachungspunkte</translation>
    </message>
    <message>
        <source>How many comparators this core has left is not known.</source>
        <translation>Wie viele Komparatoren dieser Kern noch frei hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Variables of the frame</source>
        <translation>Variablen des Frames</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Evaluate an expression, e.g. g_bench.counter</source>
        <translation>Einen Ausdruck auswerten, z. B. g_bench.counter</translation>
    </message>
    <message>
        <source>The session knows no program. Connect with its ELF file to see functions and variables.</source>
        <translation>Die Sitzung kennt kein Programm. Verbinden Sie sich mit Angabe der ELF-Datei, um Funktionen und Variablen zu sehen.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Address accessed</source>
        <translation>Adresse des Zugriffs</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Called from</source>
        <translation>Aufgerufen von</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>What the core reports</source>
        <translation>Was der Kern meldet</translation>
    </message>
    <message>
        <source>Fault registers</source>
        <translation>Fault-Register</translation>
    </message>
    <message>
        <source>Registers as they were stacked on %1</source>
        <translation>Register, wie sie auf %1 gesichert wurden</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Fault-Bericht</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Read the fault registers and the stacked frame of the halted core</source>
        <translation>Die Fault-Register und den auf dem Stack gesicherten Frame des angehaltenen Kerns lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Den Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>Map of the flash</source>
        <translation>Flash-Übersicht</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>Bank %1 at %2, %3</source>
        <translation>Bank %1 bei %2, %3</translation>
    </message>
    <message>
        <source>Sector %1 at %2, %3</source>
        <translation>Sektor %1 bei %2, %3</translation>
    </message>
    <message>
        <source>%1, protected</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schreibschutz</translation>
    </message>
    <message>
        <source>Bank %1: %2</source>
        <translation>Bank %1: %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>Ask again for banks, sectors and protection</source>
        <translation>Bänke, Sektoren und Schutz erneut abfragen</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Erase the sectors chosen in the list</source>
        <translation>Die in der Liste ausgewählten Sektoren löschen</translation>
    </message>
    <message>
        <source>Flash banks and sectors</source>
        <translation>Flash-Bänke und -Sektoren</translation>
    </message>
    <message>
        <source>Differences between the file and the target</source>
        <translation>Unterschiede zwischen der Datei und dem Ziel</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Choose the sectors to erase first.</source>
        <translation>Wählen Sie zuerst die zu löschenden Sektoren aus.</translation>
    </message>
    <message>
        <source>Choose sectors of one bank that follow one another.</source>
        <translation>Wählen Sie aufeinanderfolgende Sektoren einer Bank aus.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The target has exactly this program: %1.</source>
        <translation>Das Ziel enthält genau dieses Programm: %1.</translation>
    </message>
    <message>
        <source>Bytes that differ: %1 of %2.</source>
        <translation>Abweichende Bytes: %1 von %2.</translation>
    </message>
    <message>
        <source>Erased sectors: %1, %2 in %3 s.</source>
        <translation>Gelöschte Sektoren: %1, %2 in %3 s.</translation>
    </message>
    <message>
        <source>Loaded %1 in %2 s.</source>
        <translation>%1 in %2 s geladen.</translation>
    </message>
    <message>
        <source>%1 It reads back the same.</source>
        <translation>%1 Beim Zurücklesen ist der Inhalt identisch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop after the piece that is being written</source>
        <translation>Nach dem Stück aufhören, das gerade geschrieben wird</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Read what is in sight again</source>
        <translation>Den sichtbaren Bereich erneut lesen</translation>
    </message>
    <message>
        <source>Undo write</source>
        <translation>Schreiben rückgängig machen</translation>
    </message>
    <message>
        <source>Write back what the last write replaced</source>
        <translation>Zurückschreiben, was beim letzten Schreiben ersetzt wurde</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Dump…</source>
        <translation>Abbild speichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Füllen…</translation>
    </message>
    <message>
        <source>Go to an address or a symbol</source>
        <translation>Zu einer Adresse oder einem Symbol gehen</translation>
    </message>
    <message>
        <source>Address or symbol</source>
        <translation>Adresse oder Symbol</translation>
    </message>
    <message>
        <source>0x20000000, g_bench, g_bench+8, motor.c:41</source>
        <translation>0x20000000, g_bench, g_bench+8, motor.c:41</translation>
    </message>
    <message>
        <source>Width of a word</source>
        <translation>Breite eines Worts</translation>
    </message>
    <message>
        <source>How wide each word is, and each access</source>
        <translation>Wie breit jedes Wort und jeder Zugriff ist</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Live reading</source>
        <translation>Laufendes Lesen</translation>
    </message>
    <message>
        <source>Read again and again while the core runs; what changed is marked</source>
        <translation>Immer wieder lesen, während der Kern läuft; Änderungen werden markiert</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht laufend</translation>
    </message>
    <message>
        <source>Every %1 s</source>
        <translation>Alle %1 s</translation>
    </message>
    <message>
        <source>%1 did not keep what was written: it reads %2.</source>
        <translation>%1 hat das Geschriebene nicht behalten: Gelesen wird %2.</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Weicht von %1 ab</translation>
    </message>
    <message>
        <source>The memory is the same as %1.</source>
        <translation>Der Speicher stimmt mit %1 überein.</translation>
    </message>
    <message>
        <source>Bytes that differ from %2: %1, the first at %3.</source>
        <translation>Von %2 abweichende Bytes: %1, das erste bei %3.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>These bytes were not found.</source>
        <translation>Diese Bytes wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Number of places found: %1.</source>
        <translation>Anzahl der gefundenen Stellen: %1.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Arrow keys move; type digits for a new value and press Enter to write it.</source>
        <translation>Mit den Pfeiltasten bewegen; Ziffern für einen neuen Wert eingeben und mit der Eingabetaste schreiben.</translation>
    </message>
    <message>
        <source>as after a reset</source>
        <translation>wie nach einem Reset</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>registers: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read the open peripherals again</source>
        <translation>Die aufgeklappten Peripherieeinheiten erneut lesen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Read also registers that change by being read, such as a receive register</source>
        <translation>Auch Register lesen, die sich durch das Lesen ändern, etwa ein Empfangsregister</translation>
    </message>
    <message>
        <source>The chip&apos;s SVD file</source>
        <translation>Die SVD-Datei des Chips</translation>
    </message>
    <message>
        <source>SVD file</source>
        <translation>SVD-Datei</translation>
    </message>
    <message>
        <source>Choose the SVD file…</source>
        <translation>SVD-Datei wählen…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Choose the chip&apos;s SVD file</source>
        <translation>SVD-Datei des Chips wählen</translation>
    </message>
    <message>
        <source>SVD files (%1);;All files (%2)</source>
        <translation>SVD-Dateien (%1);;Alle Dateien (%2)</translation>
    </message>
    <message>
        <source>Debug probe</source>
        <translation>Debug-Sonde</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Sample the running core to see where it spends its time.</source>
        <translation>Nehmen Sie Stichproben vom laufenden Kern, um zu sehen, wo er seine Zeit verbringt.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichproben nehmen</translation>
    </message>
    <message>
        <source>Sample where the core is</source>
        <translation>Stichproben nehmen, wo sich der Kern befindet</translation>
    </message>
    <message>
        <source>Stop sampling</source>
        <translation>Keine weiteren Stichproben nehmen</translation>
    </message>
    <message>
        <source>How long to sample</source>
        <translation>Wie lange Stichproben genommen werden</translation>
    </message>
    <message>
        <source>How to sample</source>
        <translation>Art der Stichproben</translation>
    </message>
    <message>
        <source>How the samples are taken</source>
        <translation>Wie die Stichproben genommen werden</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Functions by their share of the time</source>
        <translation>Funktionen nach ihrem Anteil an der Zeit</translation>
    </message>
    <message>
        <source>%1 in %2 s. Samples: %3.</source>
        <translation>%1 in %2 s. Stichproben: %3.</translation>
    </message>
    <message>
        <source>The core slept in %1 of them.</source>
        <translation>In %1 davon schlief der Kern.</translation>
    </message>
    <message>
        <source>Floating point</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Changed since the last halt</source>
        <translation>Seit dem letzten Anhalten geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Zeigt auf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Step one instruction</source>
        <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Reset and run</source>
        <translation>Zurücksetzen und laufen lassen</translation>
    </message>
    <message>
        <source>Reset and halt</source>
        <translation>Zurücksetzen und anhalten</translation>
    </message>
    <message>
        <source>A configuration file</source>
        <translation>Eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The one that is plugged in</source>
        <translation>Die angesteckte</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>ELF file, for functions and source lines</source>
        <translation>ELF-Datei, für Funktionen und Quellzeilen</translation>
    </message>
    <message>
        <source>OpenOCD configuration (*.cfg)</source>
        <translation>OpenOCD-Konfiguration (*.cfg)</translation>
    </message>
    <message>
        <source>Programs (*.elf *.axf *.out);;All files (*)</source>
        <translation>Programme (*.elf *.axf *.out);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>halted on request</source>
        <translation>auf Anforderung angehalten</translation>
    </message>
    <message>
        <source>halted at a breakpoint</source>
        <translation>an einem Haltepunkt angehalten</translation>
    </message>
    <message>
        <source>halted at a watchpoint</source>
        <translation>an einem Überwachungspunkt angehalten</translation>
    </message>
    <message>
        <source>halted after a step</source>
        <translation>nach einem Schritt angehalten</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>halted: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>in reset</source>
        <translation>im Reset</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Stand-in: %1</source>
        <translation>Ersatz: %1</translation>
    </message>
    <message>
        <source>Session and target</source>
        <translation>Sitzung und Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a board</source>
        <translation>Mit einem Board verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>Die ausgewählte Sitzung beenden</translation>
    </message>
    <message>
        <source>Debug sessions</source>
        <translation>Debug-Sitzungen</translation>
    </message>
    <message>
        <source>Not real: this stands in for %1.</source>
        <translation>Nicht echt: Dies ist ein Ersatz für %1.</translation>
    </message>
    <message>
        <source>No program: connect with one to see functions and lines.</source>
        <translation>Kein Programm: Verbinden Sie mit einem, um Funktionen und Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>the target stands here</source>
        <translation>hier steht das Ziel</translation>
    </message>
    <message>
        <source>Disassembly</source>
        <translation>Disassemblierung</translation>
    </message>
    <message>
        <source>No source is known for this place.</source>
        <translation>Zu dieser Stelle ist kein Quelltext bekannt.</translation>
    </message>
    <message>
        <source>The target does not answer.</source>
        <translation>Das Ziel antwortet nicht.</translation>
    </message>
    <message>
        <source>The simulated debug probe is not offered on this platform.</source>
        <translation>Die simulierte Debug-Sonde wird auf dieser Plattform nicht angeboten.</translation>
    </message>
    <message>
        <source>Watchpoint: read, %1 B</source>
        <translation>Überwachungspunkt: Lesen, %1 B</translation>
    </message>
    <message>
        <source>Watchpoint: write, %1 B</source>
        <translation>Überwachungspunkt: Schreiben, %1 B</translation>
    </message>
    <message>
        <source>Watchpoint: read or write, %1 B</source>
        <translation>Überwachungspunkt: Lesen oder Schreiben, %1 B</translation>
    </message>
    <message>
        <source>Its type in OpenOCD&apos;s words: cortex_m, cortex_a, mem_ap …</source>
        <translation>Sein Typ in den Worten von OpenOCD: cortex_m, cortex_a, mem_ap …</translation>
    </message>
    <message>
        <source>GDB port</source>
        <translation>GDB-Port</translation>
    </message>
    <message>
        <source>A GDB stub instead of an OpenOCD of ours (QEMU, J-Link, pyOCD, Black Magic, another OpenOCD): host:port, or the path of a Unix socket or a serial port.</source>
        <translation>Ein GDB-Stub statt eines eigenen OpenOCD (QEMU, J-Link, pyOCD, Black Magic, ein anderes OpenOCD): Host:Port oder der Pfad eines Unix-Sockets oder eines seriellen Ports.</translation>
    </message>
    <message>
        <source>The running virtual machine whose processor and memory a simulated board has; without a board, it is debugged by its own GDB port.</source>
        <translation>Die laufende virtuelle Maschine, deren Prozessor und Speicher ein simuliertes Board hat; ohne Board wird sie über ihren eigenen GDB-Port debuggt.</translation>
    </message>
    <message>
        <source>OpenOCD&apos;s driver for the probe, or the kind of a GDB stub.</source>
        <translation>Der Treiber von OpenOCD für die Sonde oder die Art eines GDB-Stubs.</translation>
    </message>
    <message>
        <source>Which OpenOCD, or which version of a GDB stub; empty when it does not say.</source>
        <translation>Welches OpenOCD oder welche Version eines GDB-Stubs; leer, wenn er es nicht sagt.</translation>
    </message>
    <message>
        <source>Which GDB stub it is, and where, when there is one.</source>
        <translation>Welcher GDB-Stub es ist und wo, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>How OpenOCD ended, or what became of a GDB stub.</source>
        <translation>Wie OpenOCD endete, oder was aus einem GDB-Stub wurde.</translation>
    </message>
    <message>
        <source>Tcl for OpenOCD, any number of lines; behind a GDB port &quot;monitor&quot; commands, one in each line.</source>
        <translation>Tcl für OpenOCD, beliebig viele Zeilen; hinter einem GDB-Port „monitor“-Befehle, einer je Zeile.</translation>
    </message>
    <message>
        <source>0: it went well; otherwise Tcl&apos;s or OpenOCD&apos;s error number, 1 of a GDB stub.</source>
        <translation>0: es ging gut; sonst die Fehlernummer von Tcl oder OpenOCD, bei einem GDB-Stub 1.</translation>
    </message>
    <message>
        <source>Connect to the targets of a board or a configuration file by an OpenOCD that is started for them, or to a GDB stub that runs already, without resetting anything.</source>
        <translation>Mit den Zielen eines Boards oder einer Konfigurationsdatei über ein dafür gestartetes OpenOCD verbinden, oder mit einem GDB-Stub, der schon läuft, ohne etwas zurückzusetzen.</translation>
    </message>
    <message>
        <source>End a debug session and its OpenOCD, or leave its GDB stub alone.</source>
        <translation>Eine Debug-Sitzung und ihr OpenOCD beenden, oder ihren GDB-Stub in Ruhe lassen.</translation>
    </message>
    <message>
        <source>Run a debugger&apos;s command</source>
        <translation>Einen Debugger-Befehl ausführen</translation>
    </message>
    <message>
        <source>Evaluate Tcl in a session&apos;s OpenOCD, or &quot;monitor&quot; commands in its GDB stub, and tell what they print.</source>
        <translation>Tcl im OpenOCD einer Sitzung oder „monitor“-Befehle in ihrem GDB-Stub auswerten und sagen, was sie ausgeben.</translation>
    </message>
    <message>
        <source>OpenOCD ended, or the GDB stub has gone</source>
        <translation>OpenOCD endete, oder der GDB-Stub ist weg</translation>
    </message>
    <message>
        <source>A debugger has connected to the GDB port</source>
        <translation>Ein Debugger hat sich mit dem GDB-Port verbunden</translation>
    </message>
    <message>
        <source>Breakpoints were removed by somebody else</source>
        <translation>Haltepunkte wurden von jemand anderem entfernt</translation>
    </message>
    <message>
        <source>The chip&apos;s CMSIS-SVD file; when left out, the board&apos;s or the chip&apos;s is looked for in the folder of the settings, in those that come with the program, and next to the ELF file.</source>
        <translation>Die CMSIS-SVD-Datei des Chips; ohne Angabe wird die des Boards oder Chips im Ordner der Einstellungen, unter den mitgelieferten und neben der ELF-Datei gesucht.</translation>
    </message>
    <message>
        <source>The SVD file.</source>
        <translation>Die SVD-Datei.</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>What a step is: an instruction, a source line, or until the function returns (Cortex-M).</source>
        <translation>Was ein Schritt ist: eine Anweisung, eine Quellzeile oder bis zur Rückkehr der Funktion (Cortex-M).</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps.</source>
        <translation>Wie viele Schritte.</translation>
    </message>
    <message>
        <source>Let a called function run to its end (Cortex-M); by line, inlined functions, too.</source>
        <translation>Eine aufgerufene Funktion bis zum Ende laufen lassen (Cortex-M); zeilenweise auch eingebettete Funktionen.</translation>
    </message>
    <message>
        <source>Execute instructions or source lines of a halted target, or the rest of a function. Its reason tells whether a breakpoint stopped it before.</source>
        <translation>Anweisungen oder Quellzeilen eines angehaltenen Ziels oder den Rest einer Funktion ausführen. Der Grund sagt, ob ein Haltepunkt es vorher gestoppt hat.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angesteckt</translation>
    </message>
    <message>
        <source>A stand-in without hardware</source>
        <translation>Ein Ersatz ohne Hardware</translation>
    </message>
    <message>
        <source>Plugged in, or a stand-in.</source>
        <translation>Angesteckt oder ein Ersatz.</translation>
    </message>
    <message>
        <source>The running virtual machine that can be behind a stand-in, for machine of probe_connect.</source>
        <translation>Die laufende virtuelle Maschine, die hinter einem Ersatz stehen kann, für machine von probe_connect.</translation>
    </message>
    <message>
        <source>The debug probes plugged in, the blocked ones included, and the simulated ones.</source>
        <translation>Die angesteckten Debug-Sonden, auch die blockierten, und die simulierten.</translation>
    </message>
    <message>
        <source>List the debug probes on USB, whether they can be used and who holds them, and the simulated ones.</source>
        <translation>Die Debug-Sonden an USB auflisten, ob sie benutzbar sind und wer sie hält, sowie die simulierten.</translation>
    </message>
    <message>
        <source>QEMU&apos;s machines that have such a processor.</source>
        <translation>Die Maschinen von QEMU, die einen solchen Prozessor haben.</translation>
    </message>
    <message>
        <source>The stub does not describe its registers; those of a Cortex-M are supposed.</source>
        <translation>Der Stub beschreibt seine Register nicht; es werden die eines Cortex-M angenommen.</translation>
    </message>
    <message>
        <source>%1 (%2) debugs no target.</source>
        <translation>%1 (%2) debuggt kein Ziel.</translation>
    </message>
    <message>
        <source>The board has no power or is not connected to the probe, or the program has ended.</source>
        <translation>Das Board hat keinen Strom oder ist nicht mit der Sonde verbunden, oder das Programm ist beendet.</translation>
    </message>
    <message>
        <source>Switch the board on and connect again.</source>
        <translation>Schalten Sie das Board ein und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The program behind %1 has ended.</source>
        <translation>Das Programm hinter %1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 of session %2 has closed the connection.</source>
        <translation>%1 der Sitzung %2 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The program ended, or its probe was unplugged.</source>
        <translation>Das Programm endete, oder seine Sonde wurde abgezogen.</translation>
    </message>
    <message>
        <source>See that it runs, then connect again with probe_connect.</source>
        <translation>Sorgen Sie dafür, dass es läuft, und verbinden Sie erneut mit probe_connect.</translation>
    </message>
    <message>
        <source>%1 shows no core but %2.</source>
        <translation>%1 zeigt keinen Kern außer %2.</translation>
    </message>
    <message>
        <source>%1 was left alone</source>
        <translation>%1 blieb unberührt</translation>
    </message>
    <message>
        <source>A GDB stub cannot reset the core alone.</source>
        <translation>Ein GDB-Stub kann den Kern nicht allein zurücksetzen.</translation>
    </message>
    <message>
        <source>Reset the whole chip: leave kind out.</source>
        <translation>Setzen Sie den ganzen Chip zurück: Lassen Sie kind weg.</translation>
    </message>
    <message>
        <source>%1 knows no way to reset the target.</source>
        <translation>%1 kennt keinen Weg, das Ziel zurückzusetzen.</translation>
    </message>
    <message>
        <source>Reset the board by its button, or in the stub&apos;s own language with probe_command.</source>
        <translation>Setzen Sie das Board mit seinem Taster zurück, oder in der Sprache des Stubs mit probe_command.</translation>
    </message>
    <message>
        <source>%1 tells of no flash (it gives no memory map), so its sectors are not known.</source>
        <translation>%1 nennt keinen Flash (es gibt keine Speicherkarte her), daher sind seine Sektoren nicht bekannt.</translation>
    </message>
    <message>
        <source>Load a program with probe_load_firmware, which writes where the stub takes it, or connect by board or cfg_file in probe_connect.</source>
        <translation>Laden Sie ein Programm mit probe_load_firmware, das dorthin schreibt, wo der Stub es annimmt, oder verbinden Sie mit board oder cfg_file in probe_connect.</translation>
    </message>
    <message>
        <source>%1 does not describe its registers, and %2 bytes of them are no Arm core&apos;s.</source>
        <translation>%1 beschreibt seine Register nicht, und %2 Byte davon sind nicht die eines Arm-Kerns.</translation>
    </message>
    <message>
        <source>Use a newer version of it, or connect by OpenOCD.</source>
        <translation>Nehmen Sie eine neuere Version davon, oder verbinden Sie über OpenOCD.</translation>
    </message>
    <message>
        <source>Call stacks behind a GDB port are not known on Windows; connect by OpenOCD.</source>
        <translation>Aufruflisten hinter einem GDB-Port sind unter Windows nicht bekannt; verbinden Sie über OpenOCD.</translation>
    </message>
    <message>
        <source>Nothing was told.</source>
        <translation>Es wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no GDB port.</source>
        <translation>„%1“ ist kein GDB-Port.</translation>
    </message>
    <message>
        <source>Give host:port, such as localhost:3333, or the path of a Unix socket or a serial port.</source>
        <translation>Geben Sie Host:Port an, etwa localhost:3333, oder den Pfad eines Unix-Sockets oder eines seriellen Ports.</translation>
    </message>
    <message>
        <source>GDB stub</source>
        <translation>GDB-Stub</translation>
    </message>
    <message>
        <source>Another debugger has it: most stubs take one at a time, and QEMU lets others wait in silence.</source>
        <translation>Ein anderer Debugger hat ihn: Die meisten Stubs nehmen einen zugleich, und QEMU lässt andere stumm warten.</translation>
    </message>
    <message>
        <source>What listens there is no GDB stub, but perhaps OpenOCD&apos;s Tcl or telnet port.</source>
        <translation>Was dort lauscht, ist kein GDB-Stub, sondern vielleicht der Tcl- oder Telnet-Port von OpenOCD.</translation>
    </message>
    <message>
        <source>The program that debugs there does not run, or listens elsewhere.</source>
        <translation>Das Programm, das dort debuggt, läuft nicht oder lauscht anderswo.</translation>
    </message>
    <message>
        <source>Start it, and see which GDB port it tells: usually 3333 of OpenOCD and pyOCD, 2331 of J-Link, 1234 of QEMU.</source>
        <translation>Starten Sie es und sehen Sie nach, welchen GDB-Port es nennt: gewöhnlich 3333 bei OpenOCD und pyOCD, 2331 bei J-Link, 1234 bei QEMU.</translation>
    </message>
    <message>
        <source>%1 takes the connection but does not answer as a GDB stub.</source>
        <translation>%1 nimmt die Verbindung an, antwortet aber nicht als GDB-Stub.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered as a GDB stub.</source>
        <translation>%1 schloss die Verbindung, bevor es als GDB-Stub antwortete.</translation>
    </message>
    <message>
        <source>Another debugger has it: most stubs take one at a time.</source>
        <translation>Ein anderer Debugger hat ihn: Die meisten Stubs nehmen einen zugleich.</translation>
    </message>
    <message>
        <source>%1 does not answer as a GDB stub: %2</source>
        <translation>%1 antwortet nicht als GDB-Stub: %2</translation>
    </message>
    <message>
        <source>End the other debugger or the session that has it, or name the port that is for GDB.</source>
        <translation>Beenden Sie den anderen Debugger oder die Sitzung, die ihn hat, oder nennen Sie den Port, der für GDB ist.</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>endet nicht</translation>
    </message>
    <message>
        <source>%1 needs OpenOCD; session %2 is on %3.</source>
        <translation>%1 braucht OpenOCD; Sitzung %2 läuft über %3.</translation>
    </message>
    <message>
        <source>Connect by board or cfg_file in probe_connect instead of gdb_port.</source>
        <translation>Verbinden Sie mit board oder cfg_file in probe_connect statt mit gdb_port.</translation>
    </message>
    <message>
        <source>Debug probes</source>
        <translation>Debug-Sonden</translation>
    </message>
    <message>
        <source>Folder of SVD files</source>
        <translation>Ordner der SVD-Dateien</translation>
    </message>
    <message>
        <source>Folder with the makers&apos; descriptions of their chips&apos; registers (SVD); a session finds its chip&apos;s by name.</source>
        <translation>Ordner mit den Registerbeschreibungen der Chiphersteller (SVD); eine Sitzung findet die ihres Chips am Namen.</translation>
    </message>
    <message>
        <source>Semihosting</source>
        <translation>Semihosting</translation>
    </message>
    <message>
        <source>A virtual machine has a GDB port of its own: give either machine or gdb_port.</source>
        <translation>Eine virtuelle Maschine hat einen eigenen GDB-Port: Geben Sie entweder machine oder gdb_port an.</translation>
    </message>
    <message>
        <source>%1 is for an OpenOCD that is started here; what is behind a GDB port has been set up already.</source>
        <translation>%1 ist für ein OpenOCD, das hier gestartet wird; was hinter einem GDB-Port steht, ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Connecting takes exactly one of a board, a configuration file and a GDB port; a virtual machine alone stands for its own GDB port.</source>
        <translation>Zum Verbinden braucht es genau eines von Board, Konfigurationsdatei und GDB-Port; eine virtuelle Maschine allein steht für ihren eigenen GDB-Port.</translation>
    </message>
    <message>
        <source>The debug session %1 is connected to %2 already.</source>
        <translation>Die Debug-Sitzung %1 ist schon mit %2 verbunden.</translation>
    </message>
    <message>
        <source>No source line is known of %1.</source>
        <translation>Zu %1 ist keine Quellzeile bekannt.</translation>
    </message>
    <message>
        <source>Step by instruction, or out of this function.</source>
        <translation>Gehen Sie anweisungsweise oder aus dieser Funktion heraus.</translation>
    </message>
    <message>
        <source>Nothing has called this function, as far as the stack tells.</source>
        <translation>Soweit der Stack es zeigt, hat nichts diese Funktion aufgerufen.</translation>
    </message>
    <message>
        <source>Step by line instead, or set a breakpoint.</source>
        <translation>Gehen Sie stattdessen zeilenweise, oder setzen Sie einen Haltepunkt.</translation>
    </message>
    <message>
        <source>GDB tells no stack pointer of frame %1.</source>
        <translation>GDB nennt keinen Stackpointer von Frame %1.</translation>
    </message>
    <message>
        <source>Stepping by source is only known of Cortex-M cores.</source>
        <translation>Schritte nach Quelltext gibt es nur bei Cortex-M-Kernen.</translation>
    </message>
    <message>
        <source>The session knows no program, so no source lines are known.</source>
        <translation>Die Sitzung kennt kein Programm, daher sind keine Quellzeilen bekannt.</translation>
    </message>
    <message>
        <source>Step by instruction, or build it with -g.</source>
        <translation>Gehen Sie anweisungsweise, oder bauen Sie es mit -g.</translation>
    </message>
    <message>
        <source>One machine instruction</source>
        <translation>Eine Maschinenanweisung</translation>
    </message>
    <message>
        <source>To the next source line</source>
        <translation>Bis zur nächsten Quellzeile</translation>
    </message>
    <message>
        <source>Until the function has returned to its caller</source>
        <translation>Bis die Funktion zum Aufrufer zurückgekehrt ist</translation>
    </message>
    <message>
        <source>%1 runs on instead of stepping.</source>
        <translation>%1 läuft weiter, statt einen Schritt zu tun.</translation>
    </message>
    <message>
        <source>The step was cancelled; %1 stands still where it had come to.</source>
        <translation>Der Schritt wurde abgebrochen; %1 steht dort, wohin es gekommen war.</translation>
    </message>
    <message>
        <source>The step did not end in the time given; %1 stands still where it had come to.</source>
        <translation>Der Schritt endete nicht in der gegebenen Zeit; %1 steht dort, wohin es gekommen war.</translation>
    </message>
    <message>
        <source>%1 does not tell its register %2.</source>
        <translation>%1 nennt sein Register %2 nicht.</translation>
    </message>
    <message>
        <source>The register description %1 of this board was not found in: %2.</source>
        <translation>Die Registerbeschreibung %1 dieses Boards wurde nicht gefunden in: %2.</translation>
    </message>
    <message>
        <source>No register description (SVD) of the %1 was found in: %2.</source>
        <translation>Keine Registerbeschreibung (SVD) des %1 wurde gefunden in: %2.</translation>
    </message>
    <message>
        <source>It is not known which chip this is, and no SVD file lies in: %1.</source>
        <translation>Es ist nicht bekannt, welcher Chip das ist, und keine SVD-Datei liegt in: %1.</translation>
    </message>
    <message>
        <source>Or put it into one of these folders, or set the folder of your SVD files.</source>
        <translation>Oder legen Sie sie in einen dieser Ordner, oder stellen Sie den Ordner Ihrer SVD-Dateien ein.</translation>
    </message>
    <message>
        <source>Name, chip or maker</source>
        <translation>Name, Chip oder Hersteller</translation>
    </message>
    <message>
        <source>A GDB port</source>
        <translation>Ein GDB-Port</translation>
    </message>
    <message>
        <source>No board is known by “%1”. Choose a configuration file instead, or add a profile of your own.</source>
        <translation>Kein Board ist unter „%1“ bekannt. Wählen Sie stattdessen eine Konfigurationsdatei, oder fügen Sie ein eigenes Profil hinzu.</translation>
    </message>
    <message>
        <source>Boards that match: %1. Choose one.</source>
        <translation>Passende Boards: %1. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Remove the chosen ones</source>
        <translation>Die gewählten entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>None yet: add one above, or press %1 in the source.</source>
        <translation>Noch keine: Fügen Sie oben einen hinzu, oder drücken Sie %1 im Quelltext.</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Zur nächsten markierten Stelle</translation>
    </message>
    <message>
        <source>Vendors ship the SVD file of a chip, which tells of its peripherals and registers, in their CMSIS packs.</source>
        <translation>Hersteller liefern die SVD-Datei eines Chips, die seine Peripherie und Register beschreibt, in ihren CMSIS-Packs.</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>Schritt über</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>Schritt hinein</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Schritt heraus</translation>
    </message>
    <message>
        <source>Ha&amp;lt the target</source>
        <translation>Das Ziel anha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Of QEMU, J-Link, pyOCD, a Black Magic Probe or an OpenOCD that runs already: host:port, or the path of a Unix socket or a serial port.</source>
        <translation>Von QEMU, J-Link, pyOCD, einer Black Magic Probe oder einem OpenOCD, das schon läuft: Host:Port oder der Pfad eines Unix-Sockets oder eines seriellen Ports.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Konfi&amp;guration</translation>
    </message>
    <message>
        <source>G&amp;DB port</source>
        <translation>G&amp;DB-Port</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Sonde</translation>
    </message>
    <message>
        <source>Progr&amp;am</source>
        <translation>Progr&amp;amm</translation>
    </message>
    <message>
        <source>Look for probes again</source>
        <translation>Erneut nach Sonden suchen</translation>
    </message>
    <message>
        <source>Name the GDB port.</source>
        <translation>Nennen Sie den GDB-Port.</translation>
    </message>
    <message>
        <source>Choose a board, or name a configuration file.</source>
        <translation>Wählen Sie ein Board, oder nennen Sie eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Set or remove a breakpoint</source>
        <translation>Haltepunkt setzen oder entfernen</translation>
    </message>
    <message>
        <source>Line %1 has no code: the breakpoint is in line %2.</source>
        <translation>Zeile %1 hat keinen Code: Der Haltepunkt ist in Zeile %2.</translation>
    </message>
    <message>
        <source>The debug session and its target that the debugger&apos;s panels show</source>
        <translation>Die Debug-Sitzung und ihr Ziel, die die Panels des Debuggers zeigen</translation>
    </message>
    <message>
        <source>Connect to a board…</source>
        <translation>Mit einem Board verbinden …</translation>
    </message>
    <message>
        <source>Choose a board and a probe in the panel “Debug probe”</source>
        <translation>Board und Sonde im Panel „Debug-Sonde“ wählen</translation>
    </message>
    <message>
        <source>No debug session is open. Connect to a board, real or simulated.</source>
        <translation>Keine Debug-Sitzung ist offen. Verbinden Sie mit einem Board, echt oder simuliert.</translation>
    </message>
    <message>
        <source>%1 Connect again when that is mended.</source>
        <translation>%1 Verbinden Sie erneut, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>%1 is running. Halt it to see this.</source>
        <translation>%1 läuft. Halten Sie es an, um dies zu sehen.</translation>
    </message>
    <message>
        <source>A script for OpenOCD was cancelled before it went out.</source>
        <translation>Ein Skript für OpenOCD wurde abgebrochen, bevor es hinausging.</translation>
    </message>
    <message>
        <source>OpenOCD works on something else; a script for it did not go out in time.</source>
        <translation>OpenOCD arbeitet an etwas anderem; ein Skript dafür ging nicht rechtzeitig hinaus.</translation>
    </message>
    <message>
        <source>The GDB stub tells of a flash at %1, but not in which blocks it is erased.</source>
        <translation>Der GDB-Stub nennt einen Flash bei %1, aber nicht, in welchen Blöcken er gelöscht wird.</translation>
    </message>
    <message>
        <source>It is out of use: another debugger is connected, or has taken all comparators.</source>
        <translation>Er ist außer Betrieb: Ein anderer Debugger ist verbunden oder hat alle Komparatoren belegt.</translation>
    </message>
    <message>
        <source>Starting GDB</source>
        <translation>GDB wird gestartet</translation>
    </message>
    <message>
        <source>A debugger has connected to the GDB port; as long as it is there, the breakpoints are its own alone.</source>
        <translation>Ein Debugger hat sich mit dem GDB-Port verbunden; solange er da ist, sind die Haltepunkte allein seine.</translation>
    </message>
    <message>
        <source>Breakpoints that are missing and cannot be set: %1.</source>
        <translation>Haltepunkte, die fehlen und nicht gesetzt werden können: %1.</translation>
    </message>
    <message>
        <source>Breakpoints that were missing and have been set again: %1.</source>
        <translation>Haltepunkte, die fehlten und wieder gesetzt wurden: %1.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
</context>
<context>
    <name>ohm::qemu</name>
    <message>
        <source>running, paused, halted (by a debugger) or stopped.</source>
        <translation>running, paused, halted (durch einen Debugger) oder stopped.</translation>
    </message>
    <message>
        <source>Take one, in place of one of the same name</source>
        <translation>Einen anlegen, anstelle eines gleichnamigen</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Zu ihm zurückkehren</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Which one; letters, digits, - _ and . only. Not needed to list.</source>
        <translation>Welcher; erlaubt sind nur Buchstaben, Ziffern, - _ und der Punkt. Zum Auflisten nicht nötig.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Of the machine&apos;s state.</source>
        <translation>Des Zustands der Maschine.</translation>
    </message>
    <message>
        <source>When (UTC).</source>
        <translation>Wann (UTC).</translation>
    </message>
    <message>
        <source>The machine&apos;s own time.</source>
        <translation>Die eigene Zeit der Maschine.</translation>
    </message>
    <message>
        <source>Of a recorded machine: instructions since the recording began.</source>
        <translation>Bei einer aufgezeichneten Maschine: Befehle seit Beginn der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The machine&apos;s state afterwards.</source>
        <translation>Der Zustand der Maschine danach.</translation>
    </message>
    <message>
        <source>The snapshots there are now.</source>
        <translation>Die jetzt vorhandenen Schnappschüsse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snapshot.</source>
        <translation>„%1“ ist kein Name für einen Schnappschuss.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s name is missing.</source>
        <translation>Der Name des Schnappschusses fehlt.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, -, _ and dots.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, -, _ und Punkte.</translation>
    </message>
    <message>
        <source>One instruction back</source>
        <translation>Einen Befehl zurück</translation>
    </message>
    <message>
        <source>To the last write of a symbol</source>
        <translation>Zum letzten Schreibzugriff auf ein Symbol</translation>
    </message>
    <message>
        <source>To where it last stood still</source>
        <translation>Dorthin, wo sie zuletzt stillstand</translation>
    </message>
    <message>
        <source>How far back.</source>
        <translation>Wie weit zurück.</translation>
    </message>
    <message>
        <source>For last_write: a variable of the firmware.</source>
        <translation>Für last_write: eine Variable der Firmware.</translation>
    </message>
    <message>
        <source>For last_write: an address instead of a symbol.</source>
        <translation>Für last_write: eine Adresse statt eines Symbols.</translation>
    </message>
    <message>
        <source>For last_write: how many bytes; the symbol&apos;s size, or 4, when left out.</source>
        <translation>Für last_write: wie viele Bytes; ohne Angabe die Größe des Symbols oder 4.</translation>
    </message>
    <message>
        <source>The program counter; after last_write the instruction that is about to write.</source>
        <translation>Der Befehlszähler; nach last_write der Befehl, der gleich schreiben wird.</translation>
    </message>
    <message>
        <source>Instructions since the recording began.</source>
        <translation>Befehle seit Beginn der Aufzeichnung.</translation>
    </message>
    <message>
        <source>The function there.</source>
        <translation>Die Funktion an dieser Stelle.</translation>
    </message>
    <message>
        <source>File and line, when the toolchain&apos;s addr2line is installed.</source>
        <translation>Datei und Zeile, wenn addr2line der Toolchain installiert ist.</translation>
    </message>
    <message>
        <source>paused: the machine stands there.</source>
        <translation>paused: Die Maschine steht dort.</translation>
    </message>
    <message>
        <source>Going to the last write takes either a symbol or an address.</source>
        <translation>Für den Rückweg zum letzten Schreibzugriff wird entweder ein Symbol oder eine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Give the one that was written to.</source>
        <translation>Geben Sie an, worauf geschrieben wurde.</translation>
    </message>
    <message>
        <source>The firmware has no symbol &quot;%1&quot;.</source>
        <translation>Die Firmware hat kein Symbol „%1“.</translation>
    </message>
    <message>
        <source>Symbols of members are not known here: give the address of the member instead.</source>
        <translation>Symbole von Strukturelementen sind hier nicht bekannt: Geben Sie stattdessen die Adresse des Elements an.</translation>
    </message>
    <message>
        <source>Replaying the recording</source>
        <translation>Aufzeichnung wird wiedergegeben</translation>
    </message>
    <message>
        <source>Pause a machine</source>
        <translation>Maschine pausieren</translation>
    </message>
    <message>
        <source>Let a virtual machine stand still.</source>
        <translation>Eine virtuelle Maschine anhalten.</translation>
    </message>
    <message>
        <source>Resume a machine</source>
        <translation>Maschine fortsetzen</translation>
    </message>
    <message>
        <source>Let a paused virtual machine run on.</source>
        <translation>Eine pausierte virtuelle Maschine weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Reset a machine</source>
        <translation>Maschine zurücksetzen</translation>
    </message>
    <message>
        <source>Press a virtual machine&apos;s reset button; a replay goes to its beginning.</source>
        <translation>Den Reset-Knopf einer virtuellen Maschine drücken; eine Wiedergabe springt an ihren Anfang.</translation>
    </message>
    <message>
        <source>Snapshots of a machine</source>
        <translation>Schnappschüsse einer Maschine</translation>
    </message>
    <message>
        <source>Save, load, list or delete snapshots of a virtual machine&apos;s whole state.</source>
        <translation>Schnappschüsse des gesamten Zustands einer virtuellen Maschine speichern, laden, auflisten oder löschen.</translation>
    </message>
    <message>
        <source>Step a machine back</source>
        <translation>Maschine zurückschreiten lassen</translation>
    </message>
    <message>
        <source>Go back in the run of a recorded virtual machine: one instruction, to the last write of a variable, or to the last stop.</source>
        <translation>Im Lauf einer aufgezeichneten virtuellen Maschine zurückgehen: einen Befehl, zum letzten Schreibzugriff auf eine Variable oder zum letzten Halt.</translation>
    </message>
    <message>
        <source>What to write: firmware for a machine that boots firmware, else bytes for its flash image.</source>
        <translation>Was geschrieben wird: Firmware bei einer Maschine, die Firmware bootet, sonst Bytes für ihr Flash-Image.</translation>
    </message>
    <message>
        <source>The machine; it is started again with what was written.</source>
        <translation>Die Maschine; sie wird mit dem Geschriebenen neu gestartet.</translation>
    </message>
    <message>
        <source>Instead of a machine: a raw image that no machine uses.</source>
        <translation>Statt einer Maschine: ein Raw-Image, das keine Maschine benutzt.</translation>
    </message>
    <message>
        <source>Where in the image; 0 when left out. Firmware has its own addresses.</source>
        <translation>Wo im Image; ohne Angabe 0. Firmware hat ihre eigenen Adressen.</translation>
    </message>
    <message>
        <source>Must be true: what was there before is lost.</source>
        <translation>Muss true sein: Was vorher da war, geht verloren.</translation>
    </message>
    <message>
        <source>How many were written.</source>
        <translation>Wie viele geschrieben wurden.</translation>
    </message>
    <message>
        <source>Of what was written.</source>
        <translation>Des Geschriebenen.</translation>
    </message>
    <message>
        <source>The file that holds it.</source>
        <translation>Die Datei, die es enthält.</translation>
    </message>
    <message>
        <source>confirm must be true: what is in the image or the machine now is lost.</source>
        <translation>confirm muss true sein: Was jetzt im Image oder in der Maschine ist, geht verloren.</translation>
    </message>
    <message>
        <source>Either a machine (id) or an image is written to.</source>
        <translation>Geschrieben wird entweder auf eine Maschine (id) oder auf ein Image.</translation>
    </message>
    <message>
        <source>The machine %1 boots firmware, which has its own addresses: leave address out.</source>
        <translation>Die Maschine %1 bootet Firmware, die ihre eigenen Adressen hat: Lassen Sie address weg.</translation>
    </message>
    <message>
        <source>Flash a machine</source>
        <translation>Maschine flashen</translation>
    </message>
    <message>
        <source>Give a virtual machine other firmware, or write bytes into its flash image, and start it again.</source>
        <translation>Einer virtuellen Maschine andere Firmware geben oder Bytes in ihr Flash-Image schreiben, und sie neu starten.</translation>
    </message>
    <message>
        <source>The machine&apos;s name for all other qemu_ actions.</source>
        <translation>Der Name der Maschine für alle anderen qemu_-Aktionen.</translation>
    </message>
    <message>
        <source>QEMU&apos;s process.</source>
        <translation>Der Prozess von QEMU.</translation>
    </message>
    <message>
        <source>running, or paused when asked for.</source>
        <translation>running, oder paused, wenn so verlangt.</translation>
    </message>
    <message>
        <source>Its serial port for serial_open.</source>
        <translation>Ihr serieller Port für serial_open.</translation>
    </message>
    <message>
        <source>The same port as an address.</source>
        <translation>Derselbe Port als Adresse.</translation>
    </message>
    <message>
        <source>What a debugger connects to (target remote …).</source>
        <translation>Womit sich ein Debugger verbindet (target remote …).</translation>
    </message>
    <message>
        <source>TCP port on 127.0.0.1, when gdb was asked for.</source>
        <translation>TCP-Port auf 127.0.0.1, wenn gdb verlangt wurde.</translation>
    </message>
    <message>
        <source>What it wrote to its serial port so far; bytes that are no UTF-8 are replaced.</source>
        <translation>Was sie bisher auf ihren seriellen Port geschrieben hat; Bytes, die kein UTF-8 sind, werden ersetzt.</translation>
    </message>
    <message>
        <source>How QEMU was called, to paste into a shell.</source>
        <translation>Wie QEMU aufgerufen wurde, zum Einfügen in eine Shell.</translation>
    </message>
    <message>
        <source>Take it off the list as well, with its snapshots and its recording.</source>
        <translation>Sie auch aus der Liste entfernen, mit ihren Schnappschüssen und ihrer Aufzeichnung.</translation>
    </message>
    <message>
        <source>The machine.</source>
        <translation>Die Maschine.</translation>
    </message>
    <message>
        <source>stopped, guest_shutdown, guest_reset, guest_panic, quit, killed, crashed, failed, failed_to_start or exited.</source>
        <translation>stopped, guest_shutdown, guest_reset, guest_panic, quit, killed, crashed, failed, failed_to_start oder exited.</translation>
    </message>
    <message>
        <source>The reason as a sentence.</source>
        <translation>Der Grund als Satz.</translation>
    </message>
    <message>
        <source>Of QEMU&apos;s process.</source>
        <translation>Des QEMU-Prozesses.</translation>
    </message>
    <message>
        <source>That ended QEMU&apos;s process.</source>
        <translation>Das den QEMU-Prozess beendet hat.</translation>
    </message>
    <message>
        <source>What QEMU itself said.</source>
        <translation>Was QEMU selbst gemeldet hat.</translation>
    </message>
    <message>
        <source>Start a machine</source>
        <translation>Maschine starten</translation>
    </message>
    <message>
        <source>Start a virtual machine in QEMU and boot an image in it; its serial port is then an ordinary port for serial_open.</source>
        <translation>Eine virtuelle Maschine in QEMU starten und ein Image darin booten; ihr serieller Port ist danach ein gewöhnlicher Port für serial_open.</translation>
    </message>
    <message>
        <source>Stop a machine</source>
        <translation>Maschine stoppen</translation>
    </message>
    <message>
        <source>Switch a virtual machine off; of one that stopped before, tell why.</source>
        <translation>Eine virtuelle Maschine ausschalten; bei einer bereits gestoppten den Grund nennen.</translation>
    </message>
    <message>
        <source>Only what qemu-system-ARCH can be; all that are installed when left out.</source>
        <translation>Nur was qemu-system-ARCH sein kann; ohne Angabe alle installierten.</translation>
    </message>
    <message>
        <source>What qemu_start takes as machine.</source>
        <translation>Was qemu_start als machine nimmt.</translation>
    </message>
    <message>
        <source>The emulator that has it: qemu-system-ARCH.</source>
        <translation>Der Emulator, der sie hat: qemu-system-ARCH.</translation>
    </message>
    <message>
        <source>QEMU&apos;s words for it.</source>
        <translation>QEMUs Bezeichnung dafür.</translation>
    </message>
    <message>
        <source>The machine that this name means.</source>
        <translation>Die Maschine, für die dieser Name steht.</translation>
    </message>
    <message>
        <source>QEMU is about to drop it.</source>
        <translation>QEMU wird sie bald nicht mehr unterstützen.</translation>
    </message>
    <message>
        <source>The emulator.</source>
        <translation>Der Emulator.</translation>
    </message>
    <message>
        <source>What qemu_start takes as cpu.</source>
        <translation>Was qemu_start als cpu nimmt.</translation>
    </message>
    <message>
        <source>The types of machines.</source>
        <translation>Die Maschinentypen.</translation>
    </message>
    <message>
        <source>The processors.</source>
        <translation>Die Prozessoren.</translation>
    </message>
    <message>
        <source>Its type.</source>
        <translation>Ihr Typ.</translation>
    </message>
    <message>
        <source>starting, running, paused, halted (by a debugger) or stopped.</source>
        <translation>starting, running, paused, halted (durch einen Debugger) oder stopped.</translation>
    </message>
    <message>
        <source>Since QEMU was started.</source>
        <translation>Seit dem Start von QEMU.</translation>
    </message>
    <message>
        <source>What it runs.</source>
        <translation>Was sie ausführt.</translation>
    </message>
    <message>
        <source>Why it stopped.</source>
        <translation>Warum sie gestoppt ist.</translation>
    </message>
    <message>
        <source>The machines, stopped ones included.</source>
        <translation>Die Maschinen, auch gestoppte.</translation>
    </message>
    <message>
        <source>How much of its last output to give.</source>
        <translation>Wie viel von ihrer letzten Ausgabe zurückgegeben wird.</translation>
    </message>
    <message>
        <source>The emulator: qemu-system-ARCH.</source>
        <translation>Der Emulator: qemu-system-ARCH.</translation>
    </message>
    <message>
        <source>QEMU&apos;s own word for the state.</source>
        <translation>QEMUs eigenes Wort für den Zustand.</translation>
    </message>
    <message>
        <source>live, recording or replay.</source>
        <translation>live, recording oder replay.</translation>
    </message>
    <message>
        <source>Its serial ports for serial_open.</source>
        <translation>Ihre seriellen Ports für serial_open.</translation>
    </message>
    <message>
        <source>What a debugger connects to.</source>
        <translation>Womit sich ein Debugger verbindet.</translation>
    </message>
    <message>
        <source>Of the firmware that was loaded.</source>
        <translation>Der geladenen Firmware.</translation>
    </message>
    <message>
        <source>Whether snapshots can be taken.</source>
        <translation>Ob sich Schnappschüsse anlegen lassen.</translation>
    </message>
    <message>
        <source>How often it was reset since it was started.</source>
        <translation>Wie oft sie seit dem Start zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Why it stopped, in a word.</source>
        <translation>Warum sie gestoppt ist, in einem Wort.</translation>
    </message>
    <message>
        <source>Why it stopped, as a sentence.</source>
        <translation>Warum sie gestoppt ist, als Satz.</translation>
    </message>
    <message>
        <source>How QEMU was called.</source>
        <translation>Wie QEMU aufgerufen wurde.</translation>
    </message>
    <message>
        <source>Where its sockets, logs and snapshots are.</source>
        <translation>Wo ihre Sockets, Protokolle und Schnappschüsse liegen.</translation>
    </message>
    <message>
        <source>The end of what its serial port wrote.</source>
        <translation>Das Ende dessen, was ihr serieller Port ausgegeben hat.</translation>
    </message>
    <message>
        <source>There is no program qemu-system-%1.</source>
        <translation>Es gibt kein Programm qemu-system-%1.</translation>
    </message>
    <message>
        <source>Install the package %1, or take one of: %2.</source>
        <translation>Installieren Sie das Paket %1, oder nehmen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>List machine types</source>
        <translation>Maschinentypen auflisten</translation>
    </message>
    <message>
        <source>List the types of machines and processors that the installed QEMU can be.</source>
        <translation>Die Typen von Maschinen und Prozessoren auflisten, die das installierte QEMU sein kann.</translation>
    </message>
    <message>
        <source>List machines</source>
        <translation>Maschinen auflisten</translation>
    </message>
    <message>
        <source>List the virtual machines of the workbench and their states.</source>
        <translation>Die virtuellen Maschinen der Werkbank und ihre Zustände auflisten.</translation>
    </message>
    <message>
        <source>Show a machine</source>
        <translation>Maschine zeigen</translation>
    </message>
    <message>
        <source>Tell a machine&apos;s state, ports, uptime, files, exit reason and last output.</source>
        <translation>Zustand, Ports, Laufzeit, Dateien, Grund des Endes und letzte Ausgabe einer Maschine nennen.</translation>
    </message>
    <message>
        <source>Where to begin, as the processor sees memory.</source>
        <translation>Wo begonnen wird, so wie der Prozessor den Speicher sieht.</translation>
    </message>
    <message>
        <source>A symbol of the firmware instead of an address.</source>
        <translation>Ein Symbol der Firmware statt einer Adresse.</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>Wie viel.</translation>
    </message>
    <message>
        <source>Of the first byte.</source>
        <translation>Des ersten Bytes.</translation>
    </message>
    <message>
        <source>How many bytes.</source>
        <translation>Wie viele Bytes.</translation>
    </message>
    <message>
        <source>The bytes in the order of their addresses.</source>
        <translation>Die Bytes in der Reihenfolge ihrer Adressen.</translation>
    </message>
    <message>
        <source>First address.</source>
        <translation>Erste Adresse.</translation>
    </message>
    <message>
        <source>Last address.</source>
        <translation>Letzte Adresse.</translation>
    </message>
    <message>
        <source>ram, rom, romd (flash that can be written) or i/o.</source>
        <translation>ram, rom, romd (beschreibbarer Flash) oder i/o.</translation>
    </message>
    <message>
        <source>QEMU&apos;s name for it.</source>
        <translation>QEMUs Name dafür.</translation>
    </message>
    <message>
        <source>Nothing is modelled there.</source>
        <translation>Dort ist nichts nachgebildet.</translation>
    </message>
    <message>
        <source>Length.</source>
        <translation>Länge.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Was es ist.</translation>
    </message>
    <message>
        <source>Its own name.</source>
        <translation>Sein eigener Name.</translation>
    </message>
    <message>
        <source>The bus it sits on.</source>
        <translation>Der Bus, an dem es hängt.</translation>
    </message>
    <message>
        <source>Where its registers are.</source>
        <translation>Wo seine Register liegen.</translation>
    </message>
    <message>
        <source>What the processor sees, in order of address.</source>
        <translation>Was der Prozessor sieht, nach Adresse geordnet.</translation>
    </message>
    <message>
        <source>The devices of the machine.</source>
        <translation>Die Geräte der Maschine.</translation>
    </message>
    <message>
        <source>A line for QEMU&apos;s human monitor, or a QMP command as JSON.</source>
        <translation>Eine Zeile für QEMUs Human Monitor oder ein QMP-Befehl als JSON.</translation>
    </message>
    <message>
        <source>What the human monitor printed.</source>
        <translation>Was der Human Monitor ausgegeben hat.</translation>
    </message>
    <message>
        <source>What QMP returned.</source>
        <translation>Was QMP zurückgegeben hat.</translation>
    </message>
    <message>
        <source>Reading memory takes either an address or a symbol.</source>
        <translation>Zum Lesen des Speichers wird entweder eine Adresse oder ein Symbol angegeben.</translation>
    </message>
    <message>
        <source>The firmware of %1 has no symbol &quot;%2&quot;.</source>
        <translation>Die Firmware von %1 hat kein Symbol „%2“.</translation>
    </message>
    <message>
        <source>Give an address instead.</source>
        <translation>Geben Sie stattdessen eine Adresse an.</translation>
    </message>
    <message>
        <source>Read a machine&apos;s memory</source>
        <translation>Speicher einer Maschine lesen</translation>
    </message>
    <message>
        <source>Read bytes of a virtual machine&apos;s memory while it runs; reading device registers has the effects that it has for the processor.</source>
        <translation>Bytes aus dem Speicher einer laufenden virtuellen Maschine lesen; das Lesen von Geräteregistern wirkt wie ein Lesezugriff des Prozessors.</translation>
    </message>
    <message>
        <source>Show a machine&apos;s memory map</source>
        <translation>Speicherkarte einer Maschine zeigen</translation>
    </message>
    <message>
        <source>List the memory regions and the devices of a virtual machine.</source>
        <translation>Die Speicherbereiche und die Geräte einer virtuellen Maschine auflisten.</translation>
    </message>
    <message>
        <source>Command QEMU&apos;s monitor</source>
        <translation>Befehl an den QEMU-Monitor senden</translation>
    </message>
    <message>
        <source>Send a QMP command or a line of the human monitor to a virtual machine.</source>
        <translation>Einen QMP-Befehl oder eine Zeile des Human Monitors an eine virtuelle Maschine senden.</translation>
    </message>
    <message>
        <source>The machine, as qemu_start or qemu_list names it.</source>
        <translation>Die Maschine, wie qemu_start oder qemu_list sie nennt.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>State, files and last output of a virtual machine.</source>
        <translation>Zustand, Dateien und letzte Ausgabe einer virtuellen Maschine.</translation>
    </message>
    <message>
        <source>The file is no ELF file.</source>
        <translation>Die Datei ist keine ELF-Datei.</translation>
    </message>
    <message>
        <source>The ELF file is cut off or contradicts itself.</source>
        <translation>Die ELF-Datei ist abgeschnitten oder widerspricht sich.</translation>
    </message>
    <message>
        <source>%1 does not run: %2.</source>
        <translation>%1 läuft nicht: %2.</translation>
    </message>
    <message>
        <source>No QEMU on this computer (%1) has a machine &quot;%2&quot;.</source>
        <translation>Kein QEMU auf diesem Rechner (%1) hat eine Maschine „%2“.</translation>
    </message>
    <message>
        <source>There is no machine &quot;%1&quot;. Did you mean %2?</source>
        <translation>Es gibt keine Maschine „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>qemu_machines lists the machines there are.</source>
        <translation>qemu_machines listet die vorhandenen Maschinen auf.</translation>
    </message>
    <message>
        <source>%1 is built for %2 (%3 bit), but %4 runs code for %5.</source>
        <translation>%1 ist für %2 (%3 Bit) gebaut, aber %4 führt Code für %5 aus.</translation>
    </message>
    <message>
        <source>Give an image that is built for this machine, or choose another machine or cpu.</source>
        <translation>Geben Sie ein Image an, das für diese Maschine gebaut ist, oder wählen Sie eine andere Maschine oder cpu.</translation>
    </message>
    <message>
        <source>QEMU is not installed: there is no program qemu-system-arm or the like in PATH.</source>
        <translation>QEMU ist nicht installiert: In PATH gibt es kein Programm qemu-system-arm oder Ähnliches.</translation>
    </message>
    <message>
        <source>Install it: apt install qemu-system-arm qemu-utils</source>
        <translation>Installieren Sie es: apt install qemu-system-arm qemu-utils</translation>
    </message>
    <message>
        <source>The program switched the machine off.</source>
        <translation>Das Programm hat die Maschine ausgeschaltet.</translation>
    </message>
    <message>
        <source>The program reset the machine, which ends it.</source>
        <translation>Das Programm hat die Maschine zurückgesetzt, was sie beendet.</translation>
    </message>
    <message>
        <source>The program in the machine panicked.</source>
        <translation>Das Programm in der Maschine hat einen Panic ausgelöst.</translation>
    </message>
    <message>
        <source>It was told to quit through the monitor.</source>
        <translation>Sie wurde über den Monitor zum Beenden aufgefordert.</translation>
    </message>
    <message>
        <source>It was ended by a signal from outside.</source>
        <translation>Sie wurde von außen durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>It shut down: %1.</source>
        <translation>Sie hat sich ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>QEMU crashed: %1.</source>
        <translation>QEMU ist abgestürzt: %1.</translation>
    </message>
    <message>
        <source>QEMU was killed from outside: %1.</source>
        <translation>QEMU wurde von außen beendet: %1.</translation>
    </message>
    <message>
        <source>QEMU ended with %1.</source>
        <translation>QEMU hat sich mit %1 beendet.</translation>
    </message>
    <message>
        <source>QEMU gave up: %1</source>
        <translation>QEMU hat aufgegeben: %1</translation>
    </message>
    <message>
        <source>QEMU ended by itself.</source>
        <translation>QEMU hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The processor locked up, as after a fault within a fault. %1</source>
        <translation>Der Prozessor ist im Lockup, wie nach einem Fehler innerhalb einer Fehlerbehandlung. %1</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Sie wurde gestoppt.</translation>
    </message>
    <message>
        <source>QEMU did not start: %1</source>
        <translation>QEMU ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>Es gibt kein Image %1.</translation>
    </message>
    <message>
        <source>Give the path of an existing file, or the name of a firmware that ships with Ohmdeck, such as bench_demo.</source>
        <translation>Geben Sie den Pfad einer vorhandenen Datei an oder den Namen einer Firmware, die zu Ohmdeck gehört, etwa bench_demo.</translation>
    </message>
    <message>
        <source>The image %1 is no file.</source>
        <translation>Das Image %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Give the path of an ELF or a raw image file.</source>
        <translation>Geben Sie den Pfad einer ELF- oder Raw-Image-Datei an.</translation>
    </message>
    <message>
        <source>The image %1 cannot be read: permission denied.</source>
        <translation>Das Image %1 lässt sich nicht lesen: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Geben Sie sich das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>The image %1 is empty.</source>
        <translation>Das Image %1 ist leer.</translation>
    </message>
    <message>
        <source>Build it again.</source>
        <translation>Bauen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Build or copy it again.</source>
        <translation>Bauen oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The image %1 is in use by %2.</source>
        <translation>Das Image %1 wird benutzt: %2.</translation>
    </message>
    <message>
        <source>Stop it first (qemu_stop), or use a copy of the image.</source>
        <translation>Stoppen Sie die Maschine zuerst (qemu_stop), oder verwenden Sie eine Kopie des Images.</translation>
    </message>
    <message>
        <source>a machine of another workbench (process %1)</source>
        <translation>eine Maschine einer anderen Werkbank (Prozess %1)</translation>
    </message>
    <message>
        <source>There is no firmware &quot;%1&quot; for %2.</source>
        <translation>Es gibt keine Firmware „%1“ für %2.</translation>
    </message>
    <message>
        <source>Give the path of an image; no firmware ships for this machine.</source>
        <translation>Geben Sie den Pfad eines Images an; für diese Maschine liegt keine Firmware bei.</translation>
    </message>
    <message>
        <source>Give the path of an image, or one of: %1.</source>
        <translation>Geben Sie den Pfad eines Images an oder eines von: %1.</translation>
    </message>
    <message>
        <source>The image %1 cannot be written.</source>
        <translation>Das Image %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Give yourself the right to write it, or use a copy.</source>
        <translation>Geben Sie sich das Recht, es zu schreiben, oder verwenden Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 is a qcow2 file, but flash takes a raw image.</source>
        <translation>%1 ist eine qcow2-Datei, Flash braucht aber ein Raw-Image.</translation>
    </message>
    <message>
        <source>Convert it with qemu-img convert -O raw.</source>
        <translation>Wandeln Sie es mit qemu-img convert -O raw um.</translation>
    </message>
    <message>
        <source>%1 bytes at 0x%2 do not fit into %3, which has %4 bytes.</source>
        <translation>%1 Bytes bei 0x%2 passen nicht in %3 mit seinen %4 Bytes.</translation>
    </message>
    <message>
        <source>the machine %1</source>
        <translation>die Maschine %1</translation>
    </message>
    <message>
        <source>The machine %1 is stopped: %2</source>
        <translation>Die Maschine %1 ist gestoppt: %2</translation>
    </message>
    <message>
        <source>The machine %1 is not running.</source>
        <translation>Die Maschine %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start it again with qemu_start and the same id.</source>
        <translation>Starten Sie sie erneut mit qemu_start und derselben id.</translation>
    </message>
    <message>
        <source>The folder for sockets, %1, is too long: a socket&apos;s path may have %2 bytes.</source>
        <translation>Der Ordner für Sockets, %1, ist zu lang: Der Pfad eines Sockets darf %2 Bytes haben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The argument %1 is not passed on: it could reach beyond the machine or contradict ours. Allowed are %2, each followed by its value.</source>
        <translation>Das Argument %1 wird nicht weitergereicht: Es könnte über die Maschine hinausgreifen oder unseren widersprechen. Erlaubt sind %2, jeweils gefolgt vom zugehörigen Wert.</translation>
    </message>
    <message>
        <source>The argument %1 lacks its value.</source>
        <translation>Dem Argument %1 fehlt der Wert.</translation>
    </message>
    <message>
        <source>There is no memory for %1 bytes at 0x%2.</source>
        <translation>Für %1 Bytes bei 0x%2 gibt es keinen Speicher.</translation>
    </message>
    <message>
        <source>qemu_memory_map lists what lies where.</source>
        <translation>qemu_memory_map listet auf, was wo liegt.</translation>
    </message>
    <message>
        <source>There is no snapshot &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schnappschuss „%1“.</translation>
    </message>
    <message>
        <source>Take one first: qemu_snapshot with action save.</source>
        <translation>Legen Sie zuerst einen an: qemu_snapshot mit der Aktion save.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>%1 writes to a raw image, which cannot hold snapshots.</source>
        <translation>%1 schreibt in ein Raw-Image, das keine Schnappschüsse aufnehmen kann.</translation>
    </message>
    <message>
        <source>Snapshots need qemu-img, which was not installed when %1 was started.</source>
        <translation>Schnappschüsse brauchen qemu-img, das nicht installiert war, als %1 gestartet wurde.</translation>
    </message>
    <message>
        <source>Install it (apt install qemu-utils) and start the machine again.</source>
        <translation>Installieren Sie es (apt install qemu-utils), und starten Sie die Maschine erneut.</translation>
    </message>
    <message>
        <source>A machine that is recorded or replayed cannot load a snapshot; qemu_step_back goes back in it.</source>
        <translation>Eine Maschine, die aufgezeichnet oder wiedergegeben wird, kann keinen Schnappschuss laden; qemu_step_back geht in ihr zurück.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id for a machine.</source>
        <translation>„%1“ ist keine id für eine Maschine.</translation>
    </message>
    <message>
        <source>Use 1 to 24 letters, digits, - and _.</source>
        <translation>Verwenden Sie 1 bis 24 Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>size_mb is only for images that the machine writes to.</source>
        <translation>size_mb ist nur für Images, in die die Maschine schreibt.</translation>
    </message>
    <message>
        <source>Set image_as to flash, mtd, sd or disk, or leave size_mb out.</source>
        <translation>Setzen Sie image_as auf flash, mtd, sd oder disk, oder lassen Sie size_mb weg.</translation>
    </message>
    <message>
        <source>image_as says how an image is used, but there is no image.</source>
        <translation>image_as sagt, wie ein Image verwendet wird, aber es gibt kein Image.</translation>
    </message>
    <message>
        <source>Give the path of an image, with size_mb to have it made.</source>
        <translation>Geben Sie den Pfad eines Images an, mit size_mb, damit es angelegt wird.</translation>
    </message>
    <message>
        <source>A machine that writes into an image cannot be recorded.</source>
        <translation>Eine Maschine, die in ein Image schreibt, lässt sich nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>Leave record out, or use firmware as the image.</source>
        <translation>Lassen Sie record weg, oder verwenden Sie Firmware als Image.</translation>
    </message>
    <message>
        <source>qemu-system-%1 has no processor &quot;%2&quot;.</source>
        <translation>qemu-system-%1 hat keinen Prozessor „%2“.</translation>
    </message>
    <message>
        <source>qemu_machines lists the processors there are.</source>
        <translation>qemu_machines listet die vorhandenen Prozessoren auf.</translation>
    </message>
    <message>
        <source>The machine&apos;s type as qemu_machines lists it.</source>
        <translation>Der Typ der Maschine, wie qemu_machines ihn auflistet.</translation>
    </message>
    <message>
        <source>What it runs: the path of an ELF or raw image, or the name of a firmware that ships, such as bench_demo.</source>
        <translation>Was sie ausführt: der Pfad eines ELF- oder Raw-Images oder der Name einer mitgelieferten Firmware, etwa bench_demo.</translation>
    </message>
    <message>
        <source>Its name on the bench; chosen when left out.</source>
        <translation>Ihr Name auf der Werkbank; wird ohne Angabe gewählt.</translation>
    </message>
    <message>
        <source>How the image is given to the machine.</source>
        <translation>Wie das Image der Maschine übergeben wird.</translation>
    </message>
    <message>
        <source>Size of a flash, card or disk image that is made, erased, when there is none.</source>
        <translation>Größe eines Flash-, Karten- oder Festplatten-Images, das gelöscht angelegt wird, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>Another processor than the machine&apos;s own, see qemu_machines.</source>
        <translation>Ein anderer Prozessor als der eigene der Maschine, siehe qemu_machines.</translation>
    </message>
    <message>
        <source>How many of its serial ports to offer: qemu:ID, qemu:ID:1 …</source>
        <translation>Wie viele ihrer seriellen Ports angeboten werden: qemu:ID, qemu:ID:1 …</translation>
    </message>
    <message>
        <source>Open a TCP port on 127.0.0.1 for a debugger; the kernel chooses its number.</source>
        <translation>Einen TCP-Port auf 127.0.0.1 für einen Debugger öffnen; der Kernel wählt die Nummer.</translation>
    </message>
    <message>
        <source>Count time in instructions, 2^icount ns each: the same run every time.</source>
        <translation>Die Zeit in Befehlen zählen, je 2^icount ns: jedes Mal derselbe Ablauf.</translation>
    </message>
    <message>
        <source>Record the run, so that qemu_step_back can go back in it. Slower; input must come slowly, like typing.</source>
        <translation>Den Lauf aufzeichnen, sodass qemu_step_back in ihm zurückgehen kann. Langsamer; Eingaben müssen langsam kommen, wie beim Tippen.</translation>
    </message>
    <message>
        <source>Stand still before the first instruction.</source>
        <translation>Vor dem ersten Befehl stehen bleiben.</translation>
    </message>
    <message>
        <source>What the machine&apos;s network reaches.</source>
        <translation>Was das Netzwerk der Maschine erreicht.</translation>
    </message>
    <message>
        <source>More of QEMU&apos;s arguments, each followed by its value: -append, -bios, -device, -dtb, -global, -initrd, -m, -rtc, -seed, -smp.</source>
        <translation>Weitere Argumente von QEMU, jeweils gefolgt vom zugehörigen Wert: -append, -bios, -device, -dtb, -global, -initrd, -m, -rtc, -seed, -smp.</translation>
    </message>
    <message>
        <source>How long to wait for the first output at most.</source>
        <translation>Wie lange höchstens auf die erste Ausgabe gewartet wird.</translation>
    </message>
    <message>
        <source>Firmware; a qcow2 file is a disk</source>
        <translation>Firmware; eine qcow2-Datei ist eine Festplatte</translation>
    </message>
    <message>
        <source>Firmware, loaded into memory</source>
        <translation>Firmware, in den Speicher geladen</translation>
    </message>
    <message>
        <source>Parallel flash</source>
        <translation>Paralleler Flash</translation>
    </message>
    <message>
        <source>Serial flash</source>
        <translation>Serieller Flash</translation>
    </message>
    <message>
        <source>SD card</source>
        <translation>SD-Karte</translation>
    </message>
    <message>
        <source>Virtio disk</source>
        <translation>Virtio-Festplatte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What this computer reaches, from behind it</source>
        <translation>Was dieser Rechner erreicht, hinter ihm wie hinter einem Router</translation>
    </message>
    <message>
        <source>A machine %1 runs already, with other arguments.</source>
        <translation>Eine Maschine %1 läuft bereits, mit anderen Argumenten.</translation>
    </message>
    <message>
        <source>Stop it first (qemu_stop), or leave id out to get a second machine.</source>
        <translation>Stoppen Sie sie zuerst (qemu_stop), oder lassen Sie id weg, um eine zweite Maschine zu bekommen.</translation>
    </message>
    <message>
        <source>qemu-img did not make a disk for the recording: %1.</source>
        <translation>qemu-img hat keine Festplatte für die Aufzeichnung angelegt: %1.</translation>
    </message>
    <message>
        <source>%1 is a qcow2 file: bytes at an address are only written to raw images.</source>
        <translation>%1 ist eine qcow2-Datei: Bytes an einer Adresse werden nur in Raw-Images geschrieben.</translation>
    </message>
    <message>
        <source>There is no machine %1.</source>
        <translation>Es gibt keine Maschine %1.</translation>
    </message>
    <message>
        <source>Start one with qemu_start.</source>
        <translation>Starten Sie eine mit qemu_start.</translation>
    </message>
    <message>
        <source>The machine %1 stopped: %2</source>
        <translation>Die Maschine %1 wurde gestoppt: %2</translation>
    </message>
    <message>
        <source>The machine %1 is not recorded, so it cannot go back.</source>
        <translation>Die Maschine %1 wird nicht aufgezeichnet und kann deshalb nicht zurückgehen.</translation>
    </message>
    <message>
        <source>Start it with record=true (qemu_start).</source>
        <translation>Starten Sie sie mit record=true (qemu_start).</translation>
    </message>
    <message>
        <source>The machine stands at the beginning of its recording.</source>
        <translation>Die Maschine steht am Anfang ihrer Aufzeichnung.</translation>
    </message>
    <message>
        <source>The machine %1 ended by itself, so its recording is not complete and cannot be replayed.</source>
        <translation>Die Maschine %1 hat sich von selbst beendet; ihre Aufzeichnung ist deshalb unvollständig und lässt sich nicht wiedergeben.</translation>
    </message>
    <message>
        <source>The machine did not stand still before, since its recording began.</source>
        <translation>Die Maschine hat seit Beginn ihrer Aufzeichnung noch nicht stillgestanden.</translation>
    </message>
    <message>
        <source>Write QMP as {&quot;execute&quot;: &quot;query-status&quot;}, or a line such as: info registers</source>
        <translation>Schreiben Sie QMP als {&quot;execute&quot;: &quot;query-status&quot;} oder eine Zeile wie: info registers</translation>
    </message>
    <message>
        <source>The command begins like JSON but is none: %1</source>
        <translation>Der Befehl beginnt wie JSON, ist aber keines: %1</translation>
    </message>
    <message>
        <source>A QMP command names what it wants in &quot;execute&quot;.</source>
        <translation>Ein QMP-Befehl nennt in &quot;execute&quot;, was er will.</translation>
    </message>
    <message>
        <source>The arguments of a QMP command are an object.</source>
        <translation>Die Argumente eines QMP-Befehls sind ein Objekt.</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>Der Befehl ist leer.</translation>
    </message>
    <message>
        <source>The command must be one line.</source>
        <translation>Der Befehl muss aus einer Zeile bestehen.</translation>
    </message>
    <message>
        <source>The monitor command %1 is left to the person: it can reach files or programs of this computer.</source>
        <translation>Der Monitor-Befehl %1 bleibt der Person vorbehalten: Er kann auf Dateien oder Programme dieses Rechners zugreifen.</translation>
    </message>
    <message>
        <source>Use the qemu_ action for it, or ask the person to run it.</source>
        <translation>Verwenden Sie dafür die qemu_-Aktion, oder bitten Sie die Person, ihn auszuführen.</translation>
    </message>
    <message>
        <source>QEMU is not installed.</source>
        <translation>QEMU ist nicht installiert.</translation>
    </message>
    <message>
        <source>No virtual machine can be started, and the demo needs one.</source>
        <translation>Es lässt sich keine virtuelle Maschine starten, und die Demo braucht eine.</translation>
    </message>
    <message>
        <source>The program qemu-img is not installed.</source>
        <translation>Das Programm qemu-img ist nicht installiert.</translation>
    </message>
    <message>
        <source>Machines have no snapshots and cannot be recorded.</source>
        <translation>Maschinen haben keine Schnappschüsse und lassen sich nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>Starting QEMU was cancelled.</source>
        <translation>Das Starten von QEMU wurde abgebrochen.</translation>
    </message>
    <message>
        <source>QEMU did not open its QMP socket in time.</source>
        <translation>QEMU hat seinen QMP-Socket nicht rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <source>Another program uses the image: end it, or use a copy of the image.</source>
        <translation>Ein anderes Programm benutzt das Image: Beenden Sie es, oder verwenden Sie eine Kopie des Images.</translation>
    </message>
    <message>
        <source>Check that the image is built for this machine and begins with its vectors.</source>
        <translation>Prüfen Sie, ob das Image für diese Maschine gebaut ist und mit ihrer Vektortabelle beginnt.</translation>
    </message>
    <message>
        <source>QEMU (process %1) does not end, not even by SIGKILL.</source>
        <translation>QEMU (Prozess %1) lässt sich nicht beenden, auch nicht durch SIGKILL.</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Folder with QEMU&apos;s programs that is looked into before PATH.</source>
        <translation>Ordner mit den Programmen von QEMU, in dem vor PATH gesucht wird.</translation>
    </message>
    <message>
        <source>How long a machine may take until QEMU answers.</source>
        <translation>Wie lange eine Maschine brauchen darf, bis QEMU antwortet.</translation>
    </message>
    <message>
        <source>Size at which the log of a machine&apos;s serial port begins anew.</source>
        <translation>Größe, bei der das Protokoll des seriellen Ports einer Maschine neu beginnt.</translation>
    </message>
    <message>
        <source>QEMU refused %1: %2</source>
        <translation>QEMU hat %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>QEMU ended before it answered %1.</source>
        <translation>QEMU hat sich beendet, bevor es %1 beantwortet hat.</translation>
    </message>
    <message>
        <source>QEMU sent no QMP greeting.</source>
        <translation>QEMU hat keine QMP-Begrüßung gesendet.</translation>
    </message>
    <message>
        <source>Waiting for QEMU&apos;s answer to %1 was cancelled.</source>
        <translation>Das Warten auf die Antwort von QEMU auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>QEMU did not answer %1 in time.</source>
        <translation>QEMU hat %1 nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>QEMU refused &quot;%1&quot;: %2</source>
        <translation>QEMU hat „%1“ abgelehnt: %2</translation>
    </message>
    <message>
        <source>Going through the recording was ended early; the machine stands at instruction %1.</source>
        <translation>Das Durchlaufen der Aufzeichnung wurde vorzeitig beendet; die Maschine steht bei Befehl %1.</translation>
    </message>
    <message>
        <source>A debugger is connected to the machine&apos;s debug port: disconnect it, or let it go back.</source>
        <translation>Mit dem Debug-Port der Maschine ist ein Debugger verbunden: Trennen Sie ihn, oder lassen Sie ihn zurückgehen.</translation>
    </message>
    <message>
        <source>The replay stands at the end of its recording; go back with qemu_step_back, or start the machine anew.</source>
        <translation>Die Wiedergabe steht am Ende ihrer Aufzeichnung; gehen Sie mit qemu_step_back zurück, oder starten Sie die Maschine neu.</translation>
    </message>
    <message>
        <source>Nothing was written there since the recording began.</source>
        <translation>Seit Beginn der Aufzeichnung wurde dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>QEMU&apos;s register list names no program counter.</source>
        <translation>Die Registerliste von QEMU nennt keinen Befehlszähler.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>halted by a debugger</source>
        <translation>von einem Debugger angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Open a console on the machine&apos;s serial port</source>
        <translation>Eine Konsole am seriellen Port der Maschine öffnen</translation>
    </message>
    <message>
        <source>The debugger&apos;s address is copied</source>
        <translation>Die Adresse für den Debugger ist kopiert</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Save, load or delete snapshots of the whole machine</source>
        <translation>Schnappschüsse der ganzen Maschine speichern, laden oder löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Speicherkarte</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Kommandozeile kopieren</translation>
    </message>
    <message>
        <source>The command line is copied</source>
        <translation>Die Kommandozeile ist kopiert</translation>
    </message>
    <message>
        <source>Read memory…</source>
        <translation>Speicher lesen…</translation>
    </message>
    <message>
        <source>Give it other firmware…</source>
        <translation>Andere Firmware geben…</translation>
    </message>
    <message>
        <source>Step back…</source>
        <translation>Zurückschreiten…</translation>
    </message>
    <message>
        <source>Command QEMU&apos;s monitor…</source>
        <translation>Befehl an den QEMU-Monitor…</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Stoppen und entfernen</translation>
    </message>
    <message>
        <source>Copy what a debugger connects to: %1</source>
        <translation>Kopieren, womit sich ein Debugger verbindet: %1</translation>
    </message>
    <message>
        <source>Machine %1, %2, %3</source>
        <translation>Maschine %1, %2, %3</translation>
    </message>
    <message>
        <source>ran %1</source>
        <translation>lief %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>replay of its recording</source>
        <translation>Wiedergabe der Aufzeichnung</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reset(s)</source>
        <translation>
            <numerusform>%n Reset</numerusform>
            <numerusform>%n Resets</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a machine…</source>
        <translation>Maschine starten…</translation>
    </message>
    <message>
        <source>Choose a machine and what it runs</source>
        <translation>Maschine auswählen und was sie ausführt</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Start the demo machine with its console</source>
        <translation>Die Demo-Maschine mit ihrer Konsole starten</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>No virtual machine yet. The demo machine boots Ohmdeck&apos;s own firmware on a Cortex-M4 and needs no hardware.</source>
        <translation>Noch keine virtuelle Maschine. Die Demo-Maschine bootet die eigene Firmware von Ohmdeck auf einem Cortex-M4 und braucht keine Hardware.</translation>
    </message>
    <message>
        <source>Start the demo machine</source>
        <translation>Demo-Maschine starten</translation>
    </message>
    <message>
        <source>%1: nothing is modelled there</source>
        <translation>%1: Dort ist nichts nachgebildet</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Close the memory map (Esc)</source>
        <translation>Speicherkarte schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the memory map</source>
        <translation>Speicherkarte schließen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Speicher von %1</translation>
    </message>
    <message>
        <source>Save a snapshot now</source>
        <translation>Jetzt einen Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1, at %2 s of the machine&apos;s time</source>
        <translation>%1, bei %2 s Maschinenzeit</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>GDB</source>
        <translation>GDB</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück bis</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Image file</source>
        <translation>Abbilddatei</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Maschinentyp</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Image as</source>
        <translation>Abbild als</translation>
    </message>
    <message>
        <source>Size of flash</source>
        <translation>Größe des Flashs</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Ports</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Debugger</translation>
    </message>
    <message>
        <source>Instruction clock</source>
        <translation>Befehlstakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Angehalten starten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <source>Wait for output</source>
        <translation>Auf Ausgabe warten</translation>
    </message>
    <message>
        <source>Folder of the emulators</source>
        <translation>Ordner der Emulatoren</translation>
    </message>
    <message>
        <source>Time limit of a start</source>
        <translation>Zeitlimit beim Start</translation>
    </message>
    <message>
        <source>Longest serial log</source>
        <translation>Längstes serielles Protokoll</translation>
    </message>
    <message>
        <source>The plugin that puts Ohmdeck on a machine&apos;s I2C bus is missing: %1.</source>
        <translation>Das Plugin, das Ohmdeck an den I2C-Bus einer Maschine bringt, fehlt: %1.</translation>
    </message>
    <message>
        <source>Install Ohmdeck&apos;s package again, or build it with its firmware (OHM_FIRMWARE=ON) on Linux.</source>
        <translation>Installieren Sie das Paket von Ohmdeck erneut, oder bauen Sie es mit seiner Firmware (OHM_FIRMWARE=ON) unter Linux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an I2C bus.</source>
        <translation>„%1“ ist kein Name eines I2C-Busses.</translation>
    </message>
    <message>
        <source>Give the bus as QEMU calls it, such as aspeed.i2c.bus.0.</source>
        <translation>Geben Sie den Bus so an, wie QEMU ihn nennt, etwa aspeed.i2c.bus.0.</translation>
    </message>
    <message>
        <source>What comes over an I2C bus cannot be recorded.</source>
        <translation>Was über einen I2C-Bus kommt, kann nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Leave record out, or i2c_bus.</source>
        <translation>Lassen Sie record weg, oder i2c_bus.</translation>
    </message>
    <message>
        <source>I2C bus</source>
        <translation>I2C-Bus</translation>
    </message>
    <message>
        <source>Be a device on this bus of the machine, as QEMU calls it; mctp_open takes the port qemu:ID:i2c.</source>
        <translation>Ein Gerät an diesem Bus der Maschine sein, wie QEMU ihn nennt; mctp_open nimmt den Port qemu:ID:i2c.</translation>
    </message>
    <message>
        <source>I2C address</source>
        <translation>I2C-Adresse</translation>
    </message>
    <message>
        <source>Our address on that bus (7 bits).</source>
        <translation>Unsere Adresse auf diesem Bus (7 Bit).</translation>
    </message>
</context>
<context>
    <name>ohm::serial</name>
    <message>
        <source>The port to listen to; when a console has it open, that one is used as it is.</source>
        <translation>Der Port, dem zugehört wird; hat ihn eine Konsole geöffnet, wird sie benutzt, wie sie ist.</translation>
    </message>
    <message>
        <source>Baud rate, when the port is opened for it.</source>
        <translation>Baudrate, wenn der Port dafür geöffnet wird.</translation>
    </message>
    <message>
        <source>How long to listen.</source>
        <translation>Wie lange zugehört wird.</translation>
    </message>
    <message>
        <source>End earlier, as soon as this regular expression matches.</source>
        <translation>Früher enden, sobald dieser reguläre Ausdruck passt.</translation>
    </message>
    <message>
        <source>What came (the last 512 Ki characters).</source>
        <translation>Was gekommen ist (die letzten 512 Ki Zeichen).</translation>
    </message>
    <message>
        <source>How many lines that are.</source>
        <translation>Wie viele Zeilen das sind.</translation>
    </message>
    <message>
        <source>Why it ended: matched, duration, or disconnected.</source>
        <translation>Warum es endete: matched, duration oder disconnected.</translation>
    </message>
    <message>
        <source>How long it listened.</source>
        <translation>Wie lange zugehört wurde.</translation>
    </message>
    <message>
        <source>Bytes that were lost.</source>
        <translation>Verlorene Bytes.</translation>
    </message>
    <message>
        <source>Capture port</source>
        <translation>Port mitschneiden</translation>
    </message>
    <message>
        <source>Listen to a port for some seconds and return what came; opens it for that time unless a console has it.</source>
        <translation>Einem Port einige Sekunden zuhören und zurückgeben, was gekommen ist; öffnet ihn für diese Zeit, sofern ihn keine Konsole hat.</translation>
    </message>
    <message>
        <source>The console to export.</source>
        <translation>Die zu exportierende Konsole.</translation>
    </message>
    <message>
        <source>The new file&apos;s whole path.</source>
        <translation>Der vollständige Pfad der neuen Datei.</translation>
    </message>
    <message>
        <source>text: a line each with time and direction; csv: the same with the bytes in hexadecimal; pcapng: packets with times (LINKTYPE_USER0); raw: bytes.</source>
        <translation>text: je eine Zeile mit Zeit und Richtung; csv: dasselbe mit den Bytes hexadezimal; pcapng: Pakete mit Zeiten (LINKTYPE_USER0); raw: Bytes.</translation>
    </message>
    <message>
        <source>Which way; by default both, of raw what was received.</source>
        <translation>Welche Richtung; als Vorgabe beide, bei raw das Empfangene.</translation>
    </message>
    <message>
        <source>From here on; 0 for all there is.</source>
        <translation>Ab hier; 0 für alles Vorhandene.</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>Its size.</source>
        <translation>Ihre Größe.</translation>
    </message>
    <message>
        <source>Bytes after the cursor that the console no longer had.</source>
        <translation>Bytes nach dem Cursor, die die Konsole nicht mehr hatte.</translation>
    </message>
    <message>
        <source>Bytes exported</source>
        <translation>Exportierte Bytes</translation>
    </message>
    <message>
        <source>Export console</source>
        <translation>Konsole exportieren</translation>
    </message>
    <message>
        <source>Write what a console received and sent to a file: text, CSV, pcapng for Wireshark, or raw bytes.</source>
        <translation>In eine Datei schreiben, was eine Konsole empfangen und gesendet hat: Text, CSV, pcapng für Wireshark oder rohe Bytes.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The console whose port it is.</source>
        <translation>Die Konsole, um deren Port es geht.</translation>
    </message>
    <message>
        <source>Assert DTR or not.</source>
        <translation>DTR aktivieren oder nicht.</translation>
    </message>
    <message>
        <source>Assert RTS or not.</source>
        <translation>RTS aktivieren oder nicht.</translation>
    </message>
    <message>
        <source>Send a break of this length.</source>
        <translation>Einen Break dieser Länge senden.</translation>
    </message>
    <message>
        <source>Steps in time such as dtr=1,rts=0,wait=100, or reset, esp-reset, esp-bootloader, dtr-reset.</source>
        <translation>Zeitlich abfolgende Schritte wie dtr=1,rts=0,wait=100, oder reset, esp-reset, esp-bootloader, dtr-reset.</translation>
    </message>
    <message>
        <source>Ours; unknown where the port has no such line.</source>
        <translation>Unsere; unbekannt, wo der Port keine solche Leitung hat.</translation>
    </message>
    <message>
        <source>Ours.</source>
        <translation>Unsere.</translation>
    </message>
    <message>
        <source>The device&apos;s.</source>
        <translation>Die des Geräts.</translation>
    </message>
    <message>
        <source>False: the port has no such lines, nothing was changed.</source>
        <translation>False: Der Port hat keine solchen Leitungen, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Any rate the port can do.</source>
        <translation>Jede Rate, die der Port beherrscht.</translation>
    </message>
    <message>
        <source>The rate now.</source>
        <translation>Die jetzige Rate.</translation>
    </message>
    <message>
        <source>The console to look at.</source>
        <translation>Die Konsole, um die es geht.</translation>
    </message>
    <message>
        <source>open, waiting, lent, gone or closed.</source>
        <translation>open, waiting, lent, gone oder closed.</translation>
    </message>
    <message>
        <source>The port&apos;s title.</source>
        <translation>Die Bezeichnung des Ports.</translation>
    </message>
    <message>
        <source>Baud rate.</source>
        <translation>Baudrate.</translation>
    </message>
    <message>
        <source>Data bits, parity, stop bits and flow control, e.g. 8N1.</source>
        <translation>Datenbits, Parität, Stoppbits und Flusssteuerung, z. B. 8N1.</translation>
    </message>
    <message>
        <source>Received since the console was opened.</source>
        <translation>Empfangen, seit die Konsole geöffnet wurde.</translation>
    </message>
    <message>
        <source>Sent since the console was opened.</source>
        <translation>Gesendet, seit die Konsole geöffnet wurde.</translation>
    </message>
    <message>
        <source>During the last second.</source>
        <translation>Während der letzten Sekunde.</translation>
    </message>
    <message>
        <source>The end of the content, for serial_read.</source>
        <translation>Das Ende des Inhalts, für serial_read.</translation>
    </message>
    <message>
        <source>The cursor of the oldest byte there is.</source>
        <translation>Der Cursor des ältesten vorhandenen Bytes.</translation>
    </message>
    <message>
        <source>Old bytes that made room for new ones.</source>
        <translation>Alte Bytes, die neuen Platz gemacht haben.</translation>
    </message>
    <message>
        <source>How often the port went away.</source>
        <translation>Wie oft der Port verschwunden ist.</translation>
    </message>
    <message>
        <source>As the driver counts them; often a wrong baud rate.</source>
        <translation>Wie der Treiber sie zählt; oft eine falsche Baudrate.</translation>
    </message>
    <message>
        <source>As the driver counts them.</source>
        <translation>Wie der Treiber sie zählt.</translation>
    </message>
    <message>
        <source>Bytes that the port or its driver lost.</source>
        <translation>Bytes, die der Port oder sein Treiber verloren hat.</translation>
    </message>
    <message>
        <source>Breaks that were received.</source>
        <translation>Empfangene Breaks.</translation>
    </message>
    <message>
        <source>Why it is not open.</source>
        <translation>Warum sie nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>The modem lines.</source>
        <translation>Die Modemleitungen.</translation>
    </message>
    <message>
        <source>The line sequence was cancelled midway.</source>
        <translation>Die Leitungssequenz wurde mittendrin abgebrochen.</translation>
    </message>
    <message>
        <source>Set modem lines</source>
        <translation>Modemleitungen setzen</translation>
    </message>
    <message>
        <source>Set DTR and RTS, send a break, or play a sequence such as a board&apos;s reset; returns all line states.</source>
        <translation>DTR und RTS setzen, einen Break senden oder eine Sequenz wie den Reset eines Boards abspielen; gibt alle Leitungszustände zurück.</translation>
    </message>
    <message>
        <source>Set baud rate</source>
        <translation>Baudrate einstellen</translation>
    </message>
    <message>
        <source>Change the baud rate of a console&apos;s port without closing it.</source>
        <translation>Die Baudrate des Ports einer Konsole ändern, ohne ihn zu schließen.</translation>
    </message>
    <message>
        <source>Console statistics</source>
        <translation>Konsolenstatistik</translation>
    </message>
    <message>
        <source>Show a console&apos;s state, counted bytes, rates, line errors, drops and modem lines.</source>
        <translation>Zustand, gezählte Bytes, Raten, Leitungsfehler, Verluste und Modemleitungen einer Konsole zeigen.</translation>
    </message>
    <message>
        <source>Give either %1 or hex.</source>
        <translation>Geben Sie entweder %1 oder hex an.</translation>
    </message>
    <message>
        <source>The text has characters that Latin-1 lacks.</source>
        <translation>Der Text enthält Zeichen, die es in Latin-1 nicht gibt.</translation>
    </message>
    <message>
        <source>What serial_open takes.</source>
        <translation>Was serial_open nimmt.</translation>
    </message>
    <message>
        <source>What a person reads.</source>
        <translation>Was ein Mensch liest.</translation>
    </message>
    <message>
        <source>serial: a port of this computer; bench: one that a machine or another part of the bench offers.</source>
        <translation>serial: ein Port dieses Rechners; bench: einer, den eine Maschine oder ein anderer Teil der Werkbank anbietet.</translation>
    </message>
    <message>
        <source>Who made the USB device.</source>
        <translation>Hersteller des USB-Geräts.</translation>
    </message>
    <message>
        <source>Of the USB device; the port is found again by it.</source>
        <translation>Des USB-Geräts; daran wird der Port wiedererkannt.</translation>
    </message>
    <message>
        <source>Vendor and product, e.g. 10c4:ea60.</source>
        <translation>Hersteller und Produkt, z. B. 10c4:ea60.</translation>
    </message>
    <message>
        <source>The socket that it is plugged into.</source>
        <translation>Die Buchse, in der es steckt.</translation>
    </message>
    <message>
        <source>It can be opened now, or a console has it open.</source>
        <translation>Er lässt sich jetzt öffnen, oder eine Konsole hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>Why it cannot be opened, and what to do.</source>
        <translation>Warum er sich nicht öffnen lässt, und was zu tun ist.</translation>
    </message>
    <message>
        <source>The console that has it.</source>
        <translation>Die Konsole, die ihn hat.</translation>
    </message>
    <message>
        <source>What it stands in for, when it is not the real thing.</source>
        <translation>Wofür er ein Ersatz ist, wenn er nicht das Original ist.</translation>
    </message>
    <message>
        <source>The ports, those of this computer first.</source>
        <translation>Die Ports, die dieses Rechners zuerst.</translation>
    </message>
    <message>
        <source>A port of serial_list_ports, a device path, or an address: socket://host:port, rfc2217://host:port, unix:/path, pty.</source>
        <translation>Ein Port aus serial_list_ports, ein Gerätepfad oder eine Adresse: socket://host:port, rfc2217://host:port, unix:/path, pty.</translation>
    </message>
    <message>
        <source>The console&apos;s name; chosen when left out.</source>
        <translation>Der Name der Konsole; wird ohne Angabe gewählt.</translation>
    </message>
    <message>
        <source>Data bits.</source>
        <translation>Datenbits.</translation>
    </message>
    <message>
        <source>Parity bit.</source>
        <translation>Paritätsbit.</translation>
    </message>
    <message>
        <source>Stop bits.</source>
        <translation>Stoppbits.</translation>
    </message>
    <message>
        <source>Flow control.</source>
        <translation>Flusssteuerung.</translation>
    </message>
    <message>
        <source>DTR right after opening; false keeps boards from resetting. Left to the driver when left out.</source>
        <translation>DTR direkt nach dem Öffnen; false verhindert, dass Boards zurückgesetzt werden. Ohne Angabe dem Treiber überlassen.</translation>
    </message>
    <message>
        <source>RTS right after opening. Left to the driver when left out.</source>
        <translation>RTS direkt nach dem Öffnen. Ohne Angabe dem Treiber überlassen.</translation>
    </message>
    <message>
        <source>How text of calls is written as bytes; the console itself keeps bytes as they are.</source>
        <translation>Wie Text aus Aufrufen als Bytes geschrieben wird; die Konsole selbst behält die Bytes, wie sie sind.</translation>
    </message>
    <message>
        <source>Open the port again when it comes back, under another name too. By default as in the settings.</source>
        <translation>Den Port wieder öffnen, wenn er zurückkommt, auch unter anderem Namen. Als Vorgabe wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The console&apos;s name.</source>
        <translation>Der Name der Konsole.</translation>
    </message>
    <message>
        <source>What was opened.</source>
        <translation>Was geöffnet wurde.</translation>
    </message>
    <message>
        <source>Of a pty: the path that the other program opens.</source>
        <translation>Bei einem pty: der Pfad, den das andere Programm öffnet.</translation>
    </message>
    <message>
        <source>The console to close.</source>
        <translation>Die zu schließende Konsole.</translation>
    </message>
    <message>
        <source>Only disconnect: the console stays with its content, serial_open of the same port goes on in it.</source>
        <translation>Nur trennen: Die Konsole bleibt mit ihrem Inhalt bestehen, serial_open desselben Ports macht in ihr weiter.</translation>
    </message>
    <message>
        <source>List ports</source>
        <translation>Ports auflisten</translation>
    </message>
    <message>
        <source>List serial ports with USB identity, access and holder, and the ports of machines and other parts of the bench.</source>
        <translation>Serielle Ports mit USB-Identität, Zugriff und Inhaber auflisten, dazu die Ports von Maschinen und anderen Teilen der Werkbank.</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Open a port in a console that everybody can read and write; it survives the port&apos;s going and coming.</source>
        <translation>Einen Port in einer Konsole öffnen, die alle lesen und beschreiben können; sie überdauert Verschwinden und Wiederkehr des Ports.</translation>
    </message>
    <message>
        <source>Close console</source>
        <translation>Konsole schließen</translation>
    </message>
    <message>
        <source>Close a console&apos;s port and remove the console, or keep it with its content.</source>
        <translation>Den Port einer Konsole schließen und die Konsole entfernen oder mit ihrem Inhalt behalten.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes hexadezimal</translation>
    </message>
    <message>
        <source>The console to read.</source>
        <translation>Die zu lesende Konsole.</translation>
    </message>
    <message>
        <source>Where to go on: the cursor of an earlier result; 0 for the oldest there is. Left out: the last max_bytes.</source>
        <translation>Wo es weitergeht: der Cursor eines früheren Ergebnisses; 0 für das älteste Vorhandene. Ohne Angabe: die letzten max_bytes.</translation>
    </message>
    <message>
        <source>At most so much.</source>
        <translation>Höchstens so viel.</translation>
    </message>
    <message>
        <source>How long to wait: for until, else for the first byte. 0 takes what is there.</source>
        <translation>Wie lange gewartet wird: auf until, sonst auf das erste Byte. 0 nimmt, was da ist.</translation>
    </message>
    <message>
        <source>Read up to the end of what this regular expression matches.</source>
        <translation>Bis zum Ende dessen lesen, worauf dieser reguläre Ausdruck passt.</translation>
    </message>
    <message>
        <source>text: UTF-8, with bytes that are none as \xNN; hex: every byte, for binary data.</source>
        <translation>text: UTF-8, Bytes, die keines sind, als \xNN; hex: jedes Byte, für Binärdaten.</translation>
    </message>
    <message>
        <source>What was received, as form says.</source>
        <translation>Was empfangen wurde, in der Form nach form.</translation>
    </message>
    <message>
        <source>For each line of the text, when its first byte came: seconds since the workbench started.</source>
        <translation>Für jede Zeile des Textes, wann ihr erstes Byte kam: Sekunden seit dem Start der Werkbank.</translation>
    </message>
    <message>
        <source>For going on with the next call.</source>
        <translation>Zum Weitermachen mit dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Bytes after the given cursor that were no longer there.</source>
        <translation>Bytes nach dem angegebenen Cursor, die nicht mehr da waren.</translation>
    </message>
    <message>
        <source>Whether until was found.</source>
        <translation>Ob until gefunden wurde.</translation>
    </message>
    <message>
        <source>What the groups of until captured.</source>
        <translation>Was die Gruppen von until erfasst haben.</translation>
    </message>
    <message>
        <source>The port is gone or closed: no more can come.</source>
        <translation>Der Port ist verschwunden oder geschlossen: Es kann nichts mehr kommen.</translation>
    </message>
    <message>
        <source>The console to talk to.</source>
        <translation>Die Konsole, mit der gesprochen wird.</translation>
    </message>
    <message>
        <source>Regular expressions; the one that matches first ends the wait.</source>
        <translation>Reguläre Ausdrücke; der zuerst passende beendet das Warten.</translation>
    </message>
    <message>
        <source>Regular expressions of failures: the first match ends the wait as an error.</source>
        <translation>Reguläre Ausdrücke für Fehler: Der erste Treffer beendet das Warten als Fehler.</translation>
    </message>
    <message>
        <source>Sent first; only what comes afterwards is looked at.</source>
        <translation>Wird zuerst gesendet; nur was danach kommt, wird betrachtet.</translation>
    </message>
    <message>
        <source>What to append to send.</source>
        <translation>Was an send angehängt wird.</translation>
    </message>
    <message>
        <source>Look at what came after this cursor too, instead of only at what comes from now on.</source>
        <translation>Auch betrachten, was nach diesem Cursor gekommen ist, statt nur, was ab jetzt kommt.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Wie lange gewartet wird.</translation>
    </message>
    <message>
        <source>Which of expect matched, from 0.</source>
        <translation>Welcher aus expect gepasst hat, ab 0.</translation>
    </message>
    <message>
        <source>That expression.</source>
        <translation>Dieser Ausdruck.</translation>
    </message>
    <message>
        <source>What it matched.</source>
        <translation>Worauf er gepasst hat.</translation>
    </message>
    <message>
        <source>What its groups captured.</source>
        <translation>Was seine Gruppen erfasst haben.</translation>
    </message>
    <message>
        <source>What came before the match (the last 256 Ki characters).</source>
        <translation>Was vor dem Treffer kam (die letzten 256 Ki Zeichen).</translation>
    </message>
    <message>
        <source>For reading on behind the match.</source>
        <translation>Zum Weiterlesen hinter dem Treffer.</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>Wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Cursor %1 lies behind the end of console %2 (%3).</source>
        <translation>Cursor %1 liegt hinter dem Ende der Konsole %2 (%3).</translation>
    </message>
    <message>
        <source>Take the cursor of an earlier result of this console, or leave it out.</source>
        <translation>Nehmen Sie den Cursor eines früheren Ergebnisses dieser Konsole, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Console %1 ended before %2 came.</source>
        <translation>Konsole %1 endete, bevor %2 kam.</translation>
    </message>
    <message>
        <source>%1 did not come from %2 within %3 s.</source>
        <translation>%1 kam nicht innerhalb von %3 s von %2.</translation>
    </message>
    <message>
        <source>Nothing came at all: check the baud rate, and that the device runs.</source>
        <translation>Es kam gar nichts: Prüfen Sie die Baudrate, und ob das Gerät läuft.</translation>
    </message>
    <message>
        <source>Compare the expression with what came instead.</source>
        <translation>Vergleichen Sie den Ausdruck mit dem, was stattdessen kam.</translation>
    </message>
    <message>
        <source>%1 said &quot;%2&quot;, which stands for a failure (reject %3).</source>
        <translation>%1 meldete „%2“, was für einen Fehler steht (reject %3).</translation>
    </message>
    <message>
        <source>Nothing to wait for: give at least one expression.</source>
        <translation>Es gibt nichts, worauf gewartet wird: Geben Sie mindestens einen Ausdruck an.</translation>
    </message>
    <message>
        <source>Read console</source>
        <translation>Konsole lesen</translation>
    </message>
    <message>
        <source>Read what a console received, with reception times; wait for output or until a regular expression matches.</source>
        <translation>Lesen, was eine Konsole empfangen hat, mit Empfangszeiten; auf Ausgabe warten oder bis ein regulärer Ausdruck passt.</translation>
    </message>
    <message>
        <source>Send and expect</source>
        <translation>Senden und erwarten</translation>
    </message>
    <message>
        <source>Send text to a console and wait until one of several regular expressions matches what comes.</source>
        <translation>Text an eine Konsole senden und warten, bis einer von mehreren regulären Ausdrücken auf die Antwort passt.</translation>
    </message>
    <message>
        <source>The console to write to.</source>
        <translation>Die Konsole, auf die geschrieben wird.</translation>
    </message>
    <message>
        <source>What to send, in the console&apos;s encoding.</source>
        <translation>Was gesendet wird, in der Kodierung der Konsole.</translation>
    </message>
    <message>
        <source>Bytes to send instead of text.</source>
        <translation>Zu sendende Bytes statt Text.</translation>
    </message>
    <message>
        <source>What to append to the text.</source>
        <translation>Was an den Text angehängt wird.</translation>
    </message>
    <message>
        <source>How long the port may hold the bytes back.</source>
        <translation>Wie lange der Port die Bytes zurückhalten darf.</translation>
    </message>
    <message>
        <source>How many bytes were sent.</source>
        <translation>Wie viele Bytes gesendet wurden.</translation>
    </message>
    <message>
        <source>The console to send to.</source>
        <translation>Die Konsole, an die gesendet wird.</translation>
    </message>
    <message>
        <source>The file, sent byte for byte.</source>
        <translation>Die Datei, Byte für Byte gesendet.</translation>
    </message>
    <message>
        <source>How much is sent at once.</source>
        <translation>Wie viel auf einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Pause after each chunk, for devices without flow control.</source>
        <translation>Pause nach jedem Block, für Geräte ohne Flusssteuerung.</translation>
    </message>
    <message>
        <source>Pause after each line; a chunk then ends at a line&apos;s end.</source>
        <translation>Pause nach jeder Zeile; ein Block endet dann an einem Zeilenende.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 Of the file, %2 of %3 bytes had gone out before.</source>
        <translation>%1 Von der Datei waren zuvor %2 von %3 Bytes gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes sent</source>
        <translation>%1 von %2 Bytes gesendet</translation>
    </message>
    <message>
        <source>Write to console</source>
        <translation>Auf Konsole schreiben</translation>
    </message>
    <message>
        <source>Send text or bytes to what is connected to a console.</source>
        <translation>Text oder Bytes an das senden, was mit einer Konsole verbunden ist.</translation>
    </message>
    <message>
        <source>Send file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes through a console, paced if the device needs it.</source>
        <translation>Die Bytes einer Datei über eine Konsole senden, mit Pausen, wenn das Gerät sie braucht.</translation>
    </message>
    <message>
        <source>Console %1 is open already.</source>
        <translation>Konsole %1 ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Console %1 is not open (%2). %3</source>
        <translation>Konsole %1 ist nicht geöffnet (%2). %3</translation>
    </message>
    <message>
        <source>Wait until its port is back, or open the port again with serial_open.</source>
        <translation>Warten Sie, bis ihr Port zurück ist, oder öffnen Sie den Port erneut mit serial_open.</translation>
    </message>
    <message>
        <source>Console output</source>
        <translation>Konsolenausgabe</translation>
    </message>
    <message>
        <source>The last 64 KiB that a serial console received; bytes that are no UTF-8 stand as \xNN.</source>
        <translation>Die letzten 64 KiB, die eine serielle Konsole empfangen hat; Bytes, die kein UTF-8 sind, stehen als \xNN.</translation>
    </message>
    <message>
        <source>%1 is open already, in console %2.</source>
        <translation>%1 ist bereits geöffnet, in Konsole %2.</translation>
    </message>
    <message>
        <source>Use console %1; it can be read and written by everybody.</source>
        <translation>Benutzen Sie Konsole %1; alle können sie lesen und beschreiben.</translation>
    </message>
    <message>
        <source>%1 is just being opened by somebody else.</source>
        <translation>%1 wird gerade von jemand anderem geöffnet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a console: use up to 32 letters, digits, and _ . -</source>
        <translation>„%1“ ist kein Name für eine Konsole: Verwenden Sie bis zu 32 Buchstaben, Ziffern und _ . -</translation>
    </message>
    <message>
        <source>There is a console %1 already, on another port.</source>
        <translation>Es gibt bereits eine Konsole %1, an einem anderen Port.</translation>
    </message>
    <message>
        <source>Choose another name, or close it with serial_close.</source>
        <translation>Wählen Sie einen anderen Namen, oder schließen Sie sie mit serial_close.</translation>
    </message>
    <message>
        <source>There is no console &quot;%1&quot;.</source>
        <translation>Es gibt keine Konsole „%1“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Open a port with serial_open first; serial_list_ports shows which there are.</source>
        <translation>Öffnen Sie zuerst einen Port mit serial_open; serial_list_ports zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Consoles there are: %1.</source>
        <translation>Vorhandene Konsolen: %1.</translation>
    </message>
    <message>
        <source>The port is lent to %1: %2</source>
        <translation>Der Port ist an %1 verliehen: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>RTS/CTS</source>
        <translation>RTS/CTS</translation>
    </message>
    <message>
        <source>XON/XOFF</source>
        <translation>XON/XOFF</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>LF (\n)</source>
        <translation>LF (\n)</translation>
    </message>
    <message>
        <source>CR (\r)</source>
        <translation>CR (\r)</translation>
    </message>
    <message>
        <source>CR LF (\r\n)</source>
        <translation>CR LF (\r\n)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of a line sequence.</source>
        <translation>„%1“ ist kein Schritt einer Leitungssequenz.</translation>
    </message>
    <message>
        <source>Write steps such as dtr=1,rts=0,wait=100 (ms, at most %1), or one of: %2.</source>
        <translation>Schreiben Sie Schritte wie dtr=1,rts=0,wait=100 (ms, höchstens %1) oder eines von: %2.</translation>
    </message>
    <message>
        <source>Reading from %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>Geben Sie den vollständigen Pfad an, ab /.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Add the name of the file.</source>
        <translation>Fügen Sie den Namen der Datei hinzu.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Choose another name, or set overwrite.</source>
        <translation>Wählen Sie einen anderen Namen, oder setzen Sie overwrite.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Text with times</source>
        <translation>Text mit Zeiten</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Capture for Wireshark (pcapng)</source>
        <translation>Mitschnitt für Wireshark (pcapng)</translation>
    </message>
    <message>
        <source>Bytes as they are</source>
        <translation>Bytes, wie sie sind</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Was empfangen wurde</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The export was cancelled; %1 was not written.</source>
        <translation>Der Export wurde abgebrochen; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; is broken at character %2: %3.</source>
        <translation>Der reguläre Ausdruck „%1“ ist bei Zeichen %2 fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>Put a backslash before characters that are meant as they stand, such as ( [ * + ?</source>
        <translation>Setzen Sie einen Backslash vor Zeichen, die wörtlich gemeint sind, etwa ( [ * + ?</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; takes too many steps on this text; avoid nested repetitions such as (a+)+.</source>
        <translation>Der reguläre Ausdruck „%1“ braucht bei diesem Text zu viele Schritte; vermeiden Sie verschachtelte Wiederholungen wie (a+)+.</translation>
    </message>
    <message>
        <source>%1 is not plugged in.</source>
        <translation>%1 ist nicht angesteckt.</translation>
    </message>
    <message>
        <source>There is no port &quot;%1&quot;.</source>
        <translation>Es gibt keinen Port „%1“.</translation>
    </message>
    <message>
        <source>Ports there are: %1.</source>
        <translation>Vorhandene Ports: %1.</translation>
    </message>
    <message>
        <source>Plug a device in, start a machine, or give an address such as socket://host:port.</source>
        <translation>Stecken Sie ein Gerät an, starten Sie eine Maschine, oder geben Sie eine Adresse wie socket://host:port an.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>You are not in the group dialout.</source>
        <translation>Sie sind nicht in der Gruppe dialout.</translation>
    </message>
    <message>
        <source>Serial ports that are plugged in later may be closed to you.</source>
        <translation>Serielle Ports, die später angesteckt werden, sind Ihnen womöglich verschlossen.</translation>
    </message>
    <message>
        <source>brltty is installed.</source>
        <translation>brltty ist installiert.</translation>
    </message>
    <message>
        <source>It takes USB adapters with a CH340 for braille displays, so that their port vanishes.</source>
        <translation>Es hält USB-Adapter mit CH340 für Braillezeilen, sodass ihr Port verschwindet.</translation>
    </message>
    <message>
        <source>Serial consoles</source>
        <translation>Serielle Konsolen</translation>
    </message>
    <message>
        <source>No times</source>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Memory for the content of one console; the oldest bytes go first. Holds for new consoles.</source>
        <translation>Speicher für den Inhalt einer Konsole; die ältesten Bytes weichen zuerst. Gilt für neue Konsolen.</translation>
    </message>
    <message>
        <source>Baud rate with which the panel opens ports.</source>
        <translation>Baudrate, mit der das Panel Ports öffnet.</translation>
    </message>
    <message>
        <source>What the panel&apos;s input line sends at the end.</source>
        <translation>Was die Eingabezeile des Panels am Ende sendet.</translation>
    </message>
    <message>
        <source>Open a port again when it comes back, also under another name.</source>
        <translation>Einen Port wieder öffnen, wenn er zurückkommt, auch unter anderem Namen.</translation>
    </message>
    <message>
        <source>Show what was sent among what was received, in a colour of its own.</source>
        <translation>Gesendetes zwischen dem Empfangenen zeigen, in einer eigenen Farbe.</translation>
    </message>
    <message>
        <source>The time stamps that a new console panel shows.</source>
        <translation>Die Zeitstempel, die ein neues Konsolen-Panel zeigt.</translation>
    </message>
    <message>
        <source>What stands on the button.</source>
        <translation>Was auf der Schaltfläche steht.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>Was gesendet wird.</translation>
    </message>
    <message>
        <source>The text is bytes in hexadecimal.</source>
        <translation>Der Text besteht aus hexadezimalen Bytes.</translation>
    </message>
    <message>
        <source>What is sent behind a text.</source>
        <translation>Was nach einem Text gesendet wird.</translation>
    </message>
    <message>
        <source>Buttons beneath each console, in this order.</source>
        <translation>Schaltflächen unter jeder Konsole, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Console macros</source>
        <translation>Konsolenmakros</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>In which colour it stands out.</source>
        <translation>In welcher Farbe es hervorgehoben wird.</translation>
    </message>
    <message>
        <source>Colour the whole line and not only the match.</source>
        <translation>Die ganze Zeile einfärben, nicht nur den Treffer.</translation>
    </message>
    <message>
        <source>Upper and lower case differ.</source>
        <translation>Groß- und Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>The first rule that matches wins.</source>
        <translation>Die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Console highlighting</source>
        <translation>Konsolen-Hervorhebung</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Latin-1 (ISO 8859-1)</source>
        <translation>Latin-1 (ISO 8859-1)</translation>
    </message>
    <message>
        <source>All consoles in the order of reception</source>
        <translation>Alle Konsolen in der Reihenfolge des Empfangs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Ansicht leeren</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>Which consoles to show</source>
        <translation>Welche Konsolen gezeigt werden</translation>
    </message>
    <message>
        <source>Line to send</source>
        <translation>Zu sendende Zeile</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>What is sent at the end of each line</source>
        <translation>Was am Ende jeder Zeile gesendet wird</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 is lent; it is opened again by itself when it is given back.</source>
        <translation>%1 ist verliehen; er wird von selbst wieder geöffnet, wenn er zurückgegeben wird.</translation>
    </message>
    <message>
        <source>%1 went away. Connect opens it again.</source>
        <translation>%1 ist verschwunden. „Verbinden“ öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>%1 went away; it is opened again by itself when it is back.</source>
        <translation>%1 ist verschwunden; er wird von selbst wieder geöffnet, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>Log of console %1</source>
        <translation>Protokoll der Konsole %1</translation>
    </message>
    <message>
        <source>Terminal of console %1</source>
        <translation>Terminal der Konsole %1</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Text or bytes</source>
        <translation>Text oder Bytes</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <source>Macros…</source>
        <translation>Makros…</translation>
    </message>
    <message>
        <source>Highlighting…</source>
        <translation>Hervorhebung…</translation>
    </message>
    <message>
        <source>Line sequence…</source>
        <translation>Leitungssequenz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Close the port; what came stays here</source>
        <translation>Port schließen; was gekommen ist, bleibt hier</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Type a line, Enter sends it</source>
        <translation>Zeile eingeben, Eingabetaste sendet sie</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case differ</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>Nur Zeilen zeigen mit …</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>Zeilen um jeden Treffer</translation>
    </message>
    <message>
        <source>Lines shown before and after each match</source>
        <translation>Zeilen, die vor und nach jedem Treffer gezeigt werden</translation>
    </message>
    <message>
        <source>Show all lines (Esc)</source>
        <translation>Alle Zeilen zeigen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>This port has no such line.</source>
        <translation>Dieser Port hat keine solche Leitung.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Waiting for the port</source>
        <translation>Warten auf den Port</translation>
    </message>
    <message>
        <source>Port lent</source>
        <translation>Port verliehen</translation>
    </message>
    <message>
        <source>Port gone</source>
        <translation>Port verschwunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n line error(s)</source>
        <translation>
            <numerusform>%n Leitungsfehler</numerusform>
            <numerusform>%n Leitungsfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Baud rate: choose one or type any</source>
        <translation>Baudrate: eine auswählen oder beliebige eingeben</translation>
    </message>
    <message>
        <source>Data terminal ready</source>
        <translation>Data Terminal Ready</translation>
    </message>
    <message>
        <source>Request to send</source>
        <translation>Request to Send</translation>
    </message>
    <message>
        <source>Clear to send</source>
        <translation>Clear to Send</translation>
    </message>
    <message>
        <source>Data set ready</source>
        <translation>Data Set Ready</translation>
    </message>
    <message>
        <source>Carrier detect</source>
        <translation>Carrier Detect</translation>
    </message>
    <message>
        <source>Ring indicator</source>
        <translation>Ring Indicator</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Send a break of %1 ms</source>
        <translation>Einen Break von %1 ms senden</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <translation>Gegenstelle: %1</translation>
    </message>
    <message>
        <source>Not the real thing: %1</source>
        <translation>Nicht das Original: %1</translation>
    </message>
    <message>
        <source>State unknown: this port has no such line.</source>
        <translation>Zustand unbekannt: Dieser Port hat keine solche Leitung.</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>reserviert von %1</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Reserviert von %1: %2</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>Makro %1</translation>
    </message>
    <message>
        <source>Sends the bytes %1</source>
        <translation>Sendet die Bytes %1</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <translation>Sendet %1</translation>
    </message>
    <message>
        <source>open in %1</source>
        <translation>geöffnet in %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>used lately</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Open the selected port in a console (Enter)</source>
        <translation>Den ausgewählten Port in einer Konsole öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Open with settings…</source>
        <translation>Öffnen mit Einstellungen…</translation>
    </message>
    <message>
        <source>Open a port or an address with its own settings</source>
        <translation>Einen Port oder eine Adresse mit eigenen Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>This console has been closed.</source>
        <translation>Diese Konsole wurde geschlossen.</translation>
    </message>
    <message>
        <source>All consoles</source>
        <translation>Alle Konsolen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>DTR</source>
        <translation>DTR</translation>
    </message>
    <message>
        <source>RTS</source>
        <translation>RTS</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Datenbits</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flusssteuerung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Reconnect by itself</source>
        <translation>Selbst neu verbinden</translation>
    </message>
    <message>
        <source>Keep the console</source>
        <translation>Konsole behalten</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Zuerst senden</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Chunk size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Pause after a chunk</source>
        <translation>Pause nach einem Block</translation>
    </message>
    <message>
        <source>Pause after a line</source>
        <translation>Pause nach einer Zeile</translation>
    </message>
    <message>
        <source>Memory of a console</source>
        <translation>Speicher einer Konsole</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/Klein beachten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>ohm::session</name>
    <message>
        <source>The action&apos;s name.</source>
        <translation>Der Name der Aktion.</translation>
    </message>
    <message>
        <source>Its arguments as an object.</source>
        <translation>Ihre Argumente als Objekt.</translation>
    </message>
    <message>
        <source>The calls, in order; neighbouring ones that only read run side by side.</source>
        <translation>Die Aufrufe der Reihe nach; benachbarte, die nur lesen, laufen gleichzeitig.</translation>
    </message>
    <message>
        <source>Whether the first failure ends the batch.</source>
        <translation>Ob der erste Fehler den Stapel beendet.</translation>
    </message>
    <message>
        <source>One entry for each step that ran, in order.</source>
        <translation>Ein Eintrag für jeden ausgeführten Schritt, der Reihe nach.</translation>
    </message>
    <message>
        <source>Steps left out after a failure.</source>
        <translation>Nach einem Fehler ausgelassene Schritte.</translation>
    </message>
    <message>
        <source>The batch was cancelled after %1 of %2 steps.</source>
        <translation>Der Stapel wurde nach %1 von %2 Schritten abgebrochen.</translation>
    </message>
    <message>
        <source>Run several actions</source>
        <translation>Mehrere Aktionen ausführen</translation>
    </message>
    <message>
        <source>Run several actions in one call; all are checked first, and each asks for approval by itself.</source>
        <translation>Mehrere Aktionen in einem Aufruf ausführen; alle werden zuerst geprüft, und jede bittet für sich um Freigabe.</translation>
    </message>
    <message>
        <source>Only these: approval, queued, running, succeeded, failed or cancelled.</source>
        <translation>Nur diese: approval, queued, running, succeeded, failed oder cancelled.</translation>
    </message>
    <message>
        <source>Oldest first; the last 200 that ended are kept.</source>
        <translation>Älteste zuerst; die letzten 200 beendeten werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The job&apos;s id.</source>
        <translation>Die id des Auftrags.</translation>
    </message>
    <message>
        <source>How long to wait for its end.</source>
        <translation>Wie lange auf sein Ende gewartet wird.</translation>
    </message>
    <message>
        <source>Where the last answer ended.</source>
        <translation>Wo die letzte Antwort endete.</translation>
    </message>
    <message>
        <source>Only the last lines.</source>
        <translation>Nur die letzten Zeilen.</translation>
    </message>
    <message>
        <source>Only lines that match.</source>
        <translation>Nur passende Zeilen.</translation>
    </message>
    <message>
        <source>Give it to the next call.</source>
        <translation>Geben Sie ihn beim nächsten Aufruf an.</translation>
    </message>
    <message>
        <source>Whether there are lines after the cursor already.</source>
        <translation>Ob es nach dem Cursor schon Zeilen gibt.</translation>
    </message>
    <message>
        <source>A job cannot wait for itself.</source>
        <translation>Ein Auftrag kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>The wait was cancelled; the job %1 goes on.</source>
        <translation>Das Warten wurde abgebrochen; der Auftrag %1 läuft weiter.</translation>
    </message>
    <message>
        <source>List jobs</source>
        <translation>Aufträge auflisten</translation>
    </message>
    <message>
        <source>List the jobs that run and the last ones that ended.</source>
        <translation>Die laufenden und die zuletzt beendeten Aufträge auflisten.</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Auftragsstatus</translation>
    </message>
    <message>
        <source>Tell a job&apos;s state, counted progress, last lines, and its result once it ended.</source>
        <translation>Zustand, gezählten Fortschritt, letzte Zeilen und nach dem Ende das Ergebnis eines Auftrags nennen.</translation>
    </message>
    <message>
        <source>Wait for a job</source>
        <translation>Auf Auftrag warten</translation>
    </message>
    <message>
        <source>Wait for the end of a job, or until the time is over; tells its state and result.</source>
        <translation>Auf das Ende eines Auftrags warten oder bis die Zeit um ist; nennt Zustand und Ergebnis.</translation>
    </message>
    <message>
        <source>Read a job&apos;s log</source>
        <translation>Protokoll eines Auftrags lesen</translation>
    </message>
    <message>
        <source>Read the log lines of a job from a cursor on, or its last lines, or those that match.</source>
        <translation>Die Protokollzeilen eines Auftrags ab einem Cursor, seine letzten Zeilen oder die passenden lesen.</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Ask a job to stop; what has been done already is in its log.</source>
        <translation>Einen Auftrag zum Anhalten auffordern; was schon getan ist, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Its id as bench_devices gives it.</source>
        <translation>Seine id, wie bench_devices sie nennt.</translation>
    </message>
    <message>
        <source>When it is given back by itself; kept until released when left out.</source>
        <translation>Wann es von selbst zurückgegeben wird; ohne Angabe bleibt es bis zur Freigabe reserviert.</translation>
    </message>
    <message>
        <source>What for, so that others know.</source>
        <translation>Wofür, damit andere es wissen.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Es gibt kein Gerät %1.</translation>
    </message>
    <message>
        <source>bench_devices lists what there is.</source>
        <translation>bench_devices listet die vorhandenen Geräte auf.</translation>
    </message>
    <message>
        <source>Hold a device</source>
        <translation>Gerät reservieren</translation>
    </message>
    <message>
        <source>Keep a device for yourself: others get busy with holder, since and why.</source>
        <translation>Ein Gerät für sich reservieren: Andere erhalten „busy“ mit Inhaber, Beginn und Grund.</translation>
    </message>
    <message>
        <source>Give a device back</source>
        <translation>Gerät zurückgeben</translation>
    </message>
    <message>
        <source>End the hold on a device.</source>
        <translation>Die Reservierung eines Geräts beenden.</translation>
    </message>
    <message>
        <source>What is missing or blocked.</source>
        <translation>Was fehlt oder blockiert ist.</translation>
    </message>
    <message>
        <source>What does not work without it.</source>
        <translation>Was ohne es nicht funktioniert.</translation>
    </message>
    <message>
        <source>The exact command or step that mends it.</source>
        <translation>Der genaue Befehl oder Schritt, der es behebt.</translation>
    </message>
    <message>
        <source>False: worth knowing only.</source>
        <translation>False: nur wissenswert.</translation>
    </message>
    <message>
        <source>What bench_doctor last found missing for it.</source>
        <translation>Was laut letztem bench_doctor dafür fehlt.</translation>
    </message>
    <message>
        <source>The session file, empty when nothing is recorded.</source>
        <translation>Die Sitzungsdatei, leer, wenn nichts aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Why recording stopped.</source>
        <translation>Warum die Aufzeichnung gestoppt wurde.</translation>
    </message>
    <message>
        <source>False for a headless workbench.</source>
        <translation>False bei einer Werkbank ohne Fenster.</translation>
    </message>
    <message>
        <source>Those that have not ended.</source>
        <translation>Die noch nicht beendeten.</translation>
    </message>
    <message>
        <source>Only this kind, such as port, console or qemu.</source>
        <translation>Nur diese Art, etwa port, console oder qemu.</translation>
    </message>
    <message>
        <source>Only this family, such as serial or qemu.</source>
        <translation>Nur diese Familie, etwa serial oder qemu.</translation>
    </message>
    <message>
        <source>Empty when nothing is missing.</source>
        <translation>Leer, wenn nichts fehlt.</translation>
    </message>
    <message>
        <source>What to remember.</source>
        <translation>Was festgehalten wird.</translation>
    </message>
    <message>
        <source>Its number in the journal.</source>
        <translation>Ihre Nummer im Journal.</translation>
    </message>
    <message>
        <source>Since the workbench started.</source>
        <translation>Seit dem Start der Werkbank.</translation>
    </message>
    <message>
        <source>Workbench status</source>
        <translation>Status der Werkbank</translation>
    </message>
    <message>
        <source>Tell what the open workbench holds: modules and what they lack, devices, jobs, leases, recording.</source>
        <translation>Nennen, was die geöffnete Werkbank enthält: Module und was ihnen fehlt, Geräte, Aufträge, Reservierungen, Aufzeichnung.</translation>
    </message>
    <message>
        <source>List devices</source>
        <translation>Geräte auflisten</translation>
    </message>
    <message>
        <source>List everything live on the bench with its stable id, kind, state and holder.</source>
        <translation>Alles Aktive auf der Werkbank mit fester id, Art, Zustand und Inhaber auflisten.</translation>
    </message>
    <message>
        <source>Examine the machine</source>
        <translation>Rechner prüfen</translation>
    </message>
    <message>
        <source>Find what is missing or blocked on this machine, why it matters, and the exact fix.</source>
        <translation>Finden, was auf diesem Rechner fehlt oder blockiert ist, warum das wichtig ist und was genau hilft.</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Markierung setzen</translation>
    </message>
    <message>
        <source>Write a mark into the journal, to be found again in the activity list and in recordings.</source>
        <translation>Eine Markierung ins Journal schreiben, die in der Aktivitätsliste und in Aufzeichnungen wiederzufinden ist.</translation>
    </message>
    <message>
        <source>Stable id, &quot;&lt;kind&gt;:&lt;name&gt;&quot;.</source>
        <translation>Feste id, &quot;&lt;kind&gt;:&lt;name&gt;&quot;.</translation>
    </message>
    <message>
        <source>The device that it belongs to.</source>
        <translation>Das Gerät, zu dem es gehört.</translation>
    </message>
    <message>
        <source>What serial_open takes to reach it.</source>
        <translation>Was serial_open nimmt, um es zu erreichen.</translation>
    </message>
    <message>
        <source>Present when it is no hardware: what stands in, and for what.</source>
        <translation>Vorhanden, wenn es keine Hardware ist: was es ersetzt, und wodurch.</translation>
    </message>
    <message>
        <source>Who holds a lease on it.</source>
        <translation>Wer eine Reservierung darauf hat.</translation>
    </message>
    <message>
        <source>When it was taken, since the workbench started.</source>
        <translation>Wann sie begann, seit dem Start der Werkbank.</translation>
    </message>
    <message>
        <source>When it ends by itself.</source>
        <translation>Wann sie von selbst endet.</translation>
    </message>
    <message>
        <source>approval, queued, running, succeeded, failed or cancelled.</source>
        <translation>approval, queued, running, succeeded, failed oder cancelled.</translation>
    </message>
    <message>
        <source>How long it took.</source>
        <translation>Wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Counted bytes or steps.</source>
        <translation>Gezählte Bytes oder Schritte.</translation>
    </message>
    <message>
        <source>The end of its log.</source>
        <translation>Das Ende seines Protokolls.</translation>
    </message>
    <message>
        <source>The action&apos;s result, once it succeeded.</source>
        <translation>Das Ergebnis der Aktion, sobald sie gelungen ist.</translation>
    </message>
    <message>
        <source>The action&apos;s error, once it failed.</source>
        <translation>Der Fehler der Aktion, sobald sie fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The panel&apos;s id; the whole window when left out.</source>
        <translation>Die id des Panels; ohne Angabe das ganze Fenster.</translation>
    </message>
    <message>
        <source>No side of the picture gets longer than this.</source>
        <translation>Keine Seite des Bildes wird länger als dies.</translation>
    </message>
    <message>
        <source>The picture.</source>
        <translation>Das Bild.</translation>
    </message>
    <message>
        <source>The panel&apos;s id.</source>
        <translation>Die id des Panels.</translation>
    </message>
    <message>
        <source>The layout&apos;s name, such as Console.</source>
        <translation>Der Name des Layouts, etwa Console.</translation>
    </message>
    <message>
        <source>The panels that can be seen now.</source>
        <translation>Die jetzt sichtbaren Panels.</translation>
    </message>
    <message>
        <source>All panels there are.</source>
        <translation>Alle vorhandenen Panels.</translation>
    </message>
    <message>
        <source>All layouts there are.</source>
        <translation>Alle vorhandenen Layouts.</translation>
    </message>
    <message>
        <source>This workbench runs without a window; start ohmdeck to have one.</source>
        <translation>Diese Werkbank läuft ohne Fenster; starten Sie ohmdeck, um eines zu haben.</translation>
    </message>
    <message>
        <source>Take a screenshot</source>
        <translation>Bildschirmfoto aufnehmen</translation>
    </message>
    <message>
        <source>Take a picture of the window or of one panel as PNG.</source>
        <translation>Ein Bild des Fensters oder eines Panels als PNG aufnehmen.</translation>
    </message>
    <message>
        <source>Show a panel</source>
        <translation>Panel zeigen</translation>
    </message>
    <message>
        <source>Bring a panel or a named layout to the front without taking the person&apos;s keyboard focus.</source>
        <translation>Ein Panel oder ein benanntes Layout nach vorn holen, ohne der Person den Tastaturfokus zu nehmen.</translation>
    </message>
    <message>
        <source>%1 exists already; a recording never overwrites another.</source>
        <translation>%1 ist bereits vorhanden; eine Aufzeichnung überschreibt nie eine andere.</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>Es gibt keine Aufzeichnung %1.</translation>
    </message>
    <message>
        <source>The recording %1 failed (%2): %3.</source>
        <translation>Die Aufzeichnung %1 ist fehlgeschlagen (%2): %3.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Beim ersten Fehler aufhören</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Letzte Zeilen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
</context>
<context>
    <name>ohm::stream</name>
    <message>
        <source>This connection has no %1: it is no serial port.</source>
        <translation>%1 gibt es bei dieser Verbindung nicht: Sie ist kein serieller Port.</translation>
    </message>
    <message>
        <source>%1 has been closed.</source>
        <translation>%1 wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Waiting for %1 was cancelled.</source>
        <translation>Das Warten auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <translation>%1 ist getrennt.</translation>
    </message>
    <message>
        <source>You may not open it. Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.</source>
        <translation>Sie dürfen ihn nicht öffnen. Nehmen Sie sich in die Gruppe %1 auf (sudo usermod -aG %1 $USER), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Er lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>it is open in this workbench</source>
        <translation>er ist in dieser Werkbank geöffnet</translation>
    </message>
    <message>
        <source>it is open in %1 (process %2)</source>
        <translation>er ist in %1 geöffnet (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 exists already and is no link to a pseudo terminal.</source>
        <translation>%1 ist bereits vorhanden und kein Link auf ein Pseudoterminal.</translation>
    </message>
    <message>
        <source>The link %1 cannot be made</source>
        <translation>Der Link %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>A pseudo terminal cannot be made</source>
        <translation>Ein Pseudoterminal lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>A pseudo terminal cannot be set up</source>
        <translation>Ein Pseudoterminal lässt sich nicht einrichten</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2.</source>
        <translation>Der Host %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>Check the name, or give the numeric address.</source>
        <translation>Prüfen Sie den Namen, oder geben Sie die numerische Adresse an.</translation>
    </message>
    <message>
        <source>Looking up the host %1 was cancelled.</source>
        <translation>Das Auflösen des Hosts %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The host %1 was not looked up in time.</source>
        <translation>Der Host %1 wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
    <message>
        <source>%1 does not answer as an RFC 2217 server.</source>
        <translation>%1 antwortet nicht wie ein RFC-2217-Server.</translation>
    </message>
    <message>
        <source>If it is a plain TCP service, open it as socket://%1.</source>
        <translation>Wenn es ein einfacher TCP-Dienst ist, öffnen Sie ihn als socket://%1.</translation>
    </message>
    <message>
        <source>The Telnet server %1 refuses to control a serial port (RFC 2217).</source>
        <translation>Der Telnet-Server %1 lehnt es ab, einen seriellen Port zu steuern (RFC 2217).</translation>
    </message>
    <message>
        <source>Let the server offer the port with RFC 2217, or open it as socket://%1.</source>
        <translation>Lassen Sie den Server den Port mit RFC 2217 anbieten, oder öffnen Sie ihn als socket://%1.</translation>
    </message>
    <message>
        <source>%1 has suspended the transmission and did not resume it in time.</source>
        <translation>%1 hat die Übertragung ausgesetzt und nicht rechtzeitig fortgesetzt.</translation>
    </message>
    <message>
        <source>%1 did not confirm a setting in time.</source>
        <translation>%1 hat eine Einstellung nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>The port of %1 cannot run at %2 baud; it runs at %3.</source>
        <translation>Der Port von %1 kann nicht mit %2 Baud laufen; er läuft mit %3.</translation>
    </message>
    <message>
        <source>The port of %1 does not take the setting for its %2.</source>
        <translation>Der Port von %1 nimmt diese Einstellung nicht an: %2.</translation>
    </message>
    <message>
        <source>Plug the device in again and check its cable and power.</source>
        <translation>Stecken Sie das Gerät erneut an, und prüfen Sie Kabel und Stromversorgung.</translation>
    </message>
    <message>
        <source>%1 cannot run at %2 baud.</source>
        <translation>%1 kann nicht mit %2 Baud laufen.</translation>
    </message>
    <message>
        <source>The nearest rate that its driver offers is %1.</source>
        <translation>Die nächstliegende Rate, die der Treiber anbietet, ist %1.</translation>
    </message>
    <message>
        <source>The baud rate of %1 cannot be set</source>
        <translation>Die Baudrate von %1 lässt sich nicht einstellen</translation>
    </message>
    <message>
        <source>No break can be sent on %1</source>
        <translation>Auf %1 lässt sich kein Break senden</translation>
    </message>
    <message>
        <source>The modem lines of %1 cannot be set</source>
        <translation>Die Modemleitungen von %1 lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>%1 has no modem lines; a pseudo terminal for example has none.</source>
        <translation>%1 hat keine Modemleitungen; ein Pseudoterminal zum Beispiel hat keine.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 is in use: %2.</source>
        <translation>%1 wird benutzt: %2.</translation>
    </message>
    <message>
        <source>Close it there and open it again.</source>
        <translation>Schließen Sie ihn dort, und öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Plug the device in, or choose a port of the list.</source>
        <translation>Stecken Sie das Gerät an, oder wählen Sie einen Port aus der Liste.</translation>
    </message>
    <message>
        <source>Add yourself to the group %1 (sudo usermod -aG %1 $USER) and log in again.</source>
        <translation>Nehmen Sie sich in die Gruppe %1 auf (sudo usermod -aG %1 $USER), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no hardware behind this device file.</source>
        <translation>Hinter dieser Gerätedatei ist keine Hardware.</translation>
    </message>
    <message>
        <source>%1 is no serial port.</source>
        <translation>%1 ist kein serieller Port.</translation>
    </message>
    <message>
        <source>%1 cannot be set up</source>
        <translation>%1 lässt sich nicht einrichten</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Das Verbinden mit %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to</source>
        <translation>Zu %1 lässt sich keine Verbindung herstellen</translation>
    </message>
    <message>
        <source>More clients wait there already than the program takes.</source>
        <translation>Dort warten bereits mehr Clients, als das Programm annimmt.</translation>
    </message>
    <message>
        <source>No program listens there: it is not running, or a killed one left its socket.</source>
        <translation>Dort lauscht kein Programm: Es läuft nicht, oder ein gewaltsam beendetes hat seinen Socket hinterlassen.</translation>
    </message>
    <message>
        <source>Start the program that listens there, or correct the address.</source>
        <translation>Starten Sie das Programm, das dort lauscht, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>See whether the program on the other side still runs, and connect again.</source>
        <translation>Prüfen Sie, ob das Programm auf der Gegenseite noch läuft, und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The socket&apos;s path %1 has %2 bytes; at most %3 are possible.</source>
        <translation>Der Pfad %1 des Sockets hat %2 Bytes; höchstens %3 sind möglich.</translation>
    </message>
    <message>
        <source>A baud rate</source>
        <translation>Eine Baudrate</translation>
    </message>
    <message>
        <source>A number of data bits</source>
        <translation>Eine Anzahl Datenbits</translation>
    </message>
    <message>
        <source>A number of stop bits</source>
        <translation>Eine Anzahl Stoppbits</translation>
    </message>
    <message>
        <source>%1 of %2 is not possible; give %3 to %4.</source>
        <translation>%1 von %2 ist nicht möglich; erlaubt sind %3 bis %4.</translation>
    </message>
    <message>
        <source>A break of %1 ms is not possible; give 1 to 10000 ms.</source>
        <translation>Ein Break von %1 ms ist nicht möglich; erlaubt sind 1 bis 10000 ms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port or connection.</source>
        <translation>„%1“ bezeichnet weder einen Port noch eine Verbindung.</translation>
    </message>
    <message>
        <source>Give a device such as /dev/ttyUSB0 or COM3, socket://host:port, rfc2217://host:port, unix:/path, pty or pty:/path/of/link.</source>
        <translation>Geben Sie ein Gerät wie /dev/ttyUSB0 oder COM3, socket://host:port, rfc2217://host:port, unix:/path, pty oder pty:/path/of/link an.</translation>
    </message>
    <message>
        <source>%1 exists and is no socket.</source>
        <translation>%1 ist vorhanden, aber kein Socket.</translation>
    </message>
    <message>
        <source>Another program listens on %1.</source>
        <translation>Ein anderes Programm lauscht auf %1.</translation>
    </message>
    <message>
        <source>%1 cannot be listened on</source>
        <translation>Auf %1 lässt sich nicht lauschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port; write tcp:0 to tcp:65535.</source>
        <translation>„%1“ nennt keinen Port; schreiben Sie tcp:0 bis tcp:65535.</translation>
    </message>
    <message>
        <source>A socket&apos;s path has 1 to 107 bytes, not %1.</source>
        <translation>Der Pfad eines Sockets hat 1 bis 107 Bytes, nicht %1.</translation>
    </message>
</context>
<context>
    <name>ohm::ui</name>
    <message>
        <source>None there now</source>
        <translation>Derzeit keine vorhanden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Likely causes:</source>
        <translation>Wahrscheinliche Ursachen:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Give these</source>
        <translation>Diese angeben</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Muss angegeben werden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>↓ Jump to end (%n new)</source>
        <translation>
            <numerusform>↓ Zum Ende springen (%n neue)</numerusform>
            <numerusform>↓ Zum Ende springen (%n neue)</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Jump to end</source>
        <translation>↓ Zum Ende springen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with time stamps</source>
        <translation>Mit Zeitstempeln kopieren</translation>
    </message>
    <message>
        <source>Copy with colour codes</source>
        <translation>Mit Farbcodes kopieren</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Hex and text</source>
        <translation>Hex und Text</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Since the line before</source>
        <translation>Seit der vorigen Zeile</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show sent bytes</source>
        <translation>Gesendete Bytes zeigen</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2 (at character %3).</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2 (bei Zeichen %3).</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ohm::virtualbench</name>
    <message>
        <source>Arm MPS2 AN386 (Cortex-M4)</source>
        <translation>Arm MPS2 AN386 (Cortex-M4)</translation>
    </message>
    <message>
        <source>Netduino Plus 2 (STM32F405)</source>
        <translation>Netduino Plus 2 (STM32F405)</translation>
    </message>
    <message>
        <source>The machine that QEMU emulates.</source>
        <translation>Die Maschine, die QEMU emuliert.</translation>
    </message>
    <message>
        <source>How fast its console scrolls; 0 leaves the log off.</source>
        <translation>Wie schnell ihre Konsole durchläuft; 0 lässt das Protokoll aus.</translation>
    </message>
    <message>
        <source>For the qemu_ actions.</source>
        <translation>Für die qemu_-Aktionen.</translation>
    </message>
    <message>
        <source>For the serial_ actions.</source>
        <translation>Für die serial_-Aktionen.</translation>
    </message>
    <message>
        <source>True when it had been started before.</source>
        <translation>True, wenn sie schon vorher gestartet war.</translation>
    </message>
    <message>
        <source>Folder for the summary and the picture; the state folder when left out.</source>
        <translation>Ordner für die Zusammenfassung und das Bild; ohne Angabe der Zustandsordner.</translation>
    </message>
    <message>
        <source>The report&apos;s path.</source>
        <translation>Der Pfad des Berichts.</translation>
    </message>
    <message>
        <source>The picture&apos;s path, when there is a window.</source>
        <translation>Der Pfad des Bildes, wenn es ein Fenster gibt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The tour was cancelled; %1 tells how far it got.</source>
        <translation>Die Tour wurde abgebrochen; %1 sagt, wie weit sie kam.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; failed: %2 The whole report is in %3.</source>
        <translation>Der Schritt „%1“ ist fehlgeschlagen: %2 Der ganze Bericht steht in %3.</translation>
    </message>
    <message>
        <source>Start the virtual bench</source>
        <translation>Virtuelle Werkbank starten</translation>
    </message>
    <message>
        <source>Take the demo tour</source>
        <translation>Demo-Tour machen</translation>
    </message>
    <message>
        <source>Boot the machine and open its console</source>
        <translation>Maschine booten und ihre Konsole öffnen</translation>
    </message>
    <message>
        <source>Wait for the prompt</source>
        <translation>Auf die Eingabeaufforderung warten</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Hilfe aufrufen</translation>
    </message>
    <message>
        <source>Switch the lamp on</source>
        <translation>Lampe einschalten</translation>
    </message>
    <message>
        <source>Set the motor&apos;s speed</source>
        <translation>Motordrehzahl einstellen</translation>
    </message>
    <message>
        <source>Pause the machine</source>
        <translation>Maschine pausieren</translation>
    </message>
    <message>
        <source>Let it run again</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Read its memory while it runs</source>
        <translation>Speicher im laufenden Betrieb lesen</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Trigger a hard fault</source>
        <translation>Hard Fault auslösen</translation>
    </message>
    <message>
        <source>Load the snapshot</source>
        <translation>Schnappschuss laden</translation>
    </message>
    <message>
        <source>Find the prompt again</source>
        <translation>Eingabeaufforderung wiederfinden</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Markierung setzen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Log rate</source>
        <translation>Log-Rate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>To its MCTP endpoint, for the mctp_ and pldm_ actions.</source>
        <translation>Zu ihrem MCTP-Endpunkt, für die mctp_- und pldm_-Aktionen.</translation>
    </message>
    <message>
        <source>Find the MCTP endpoint</source>
        <translation>MCTP-Endpunkt finden</translation>
    </message>
    <message>
        <source>Read its sensors</source>
        <translation>Seine Sensoren lesen</translation>
    </message>
    <message>
        <source>Boot a machine with two processors</source>
        <translation>Maschine mit zwei Prozessoren booten</translation>
    </message>
    <message>
        <source>Watch them exchange messages</source>
        <translation>Sehen, wie sie Nachrichten austauschen</translation>
    </message>
    <message>
        <source>For the probe_ actions, when OpenOCD is installed.</source>
        <translation>Für die probe_-Aktionen, wenn OpenOCD installiert ist.</translation>
    </message>
    <message>
        <source>What the session&apos;s probe stands in for.</source>
        <translation>Wofür die Sonde der Sitzung ein Ersatz ist.</translation>
    </message>
    <message>
        <source>Why there is no debug session.</source>
        <translation>Warum es keine Debug-Sitzung gibt.</translation>
    </message>
    <message>
        <source>What is missing although the step passed.</source>
        <translation>Was fehlt, obwohl der Schritt bestanden ist.</translation>
    </message>
    <message>
        <source>Boot the virtual machines, talk to them, debug, crash and bring them back; writes a report and a picture.</source>
        <translation>Die virtuellen Maschinen booten, mit ihnen sprechen, sie debuggen, abstürzen lassen und zurückholen; schreibt einen Bericht und ein Bild.</translation>
    </message>
    <message>
        <source>Halt the processor behind the debug probe</source>
        <translation>Prozessor hinter der Debug-Sonde anhalten</translation>
    </message>
    <message>
        <source>Read its registers</source>
        <translation>Seine Register lesen</translation>
    </message>
    <message>
        <source>Read a variable by its name</source>
        <translation>Eine Variable über ihren Namen lesen</translation>
    </message>
    <message>
        <source>Set a breakpoint in the motor&apos;s control loop</source>
        <translation>Haltepunkt in der Regelschleife des Motors setzen</translation>
    </message>
    <message>
        <source>Let the processor run</source>
        <translation>Prozessor laufen lassen</translation>
    </message>
    <message>
        <source>Stand at the breakpoint</source>
        <translation>Am Haltepunkt stehen</translation>
    </message>
    <message>
        <source>Step one instruction</source>
        <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Remove the breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Stop where a fault is handled</source>
        <translation>Dort anhalten, wo ein Fault behandelt wird</translation>
    </message>
    <message>
        <source>Open the program&apos;s RTT channels</source>
        <translation>RTT-Kanäle des Programms öffnen</translation>
    </message>
    <message>
        <source>Let the processor run again</source>
        <translation>Prozessor wieder laufen lassen</translation>
    </message>
    <message>
        <source>Ask for a fault over RTT</source>
        <translation>Über RTT einen Fault anfordern</translation>
    </message>
    <message>
        <source>Stand in the fault&apos;s handler</source>
        <translation>Im Handler des Faults stehen</translation>
    </message>
    <message>
        <source>Explain the fault</source>
        <translation>Fault erklären</translation>
    </message>
    <message>
        <source>Remove that breakpoint</source>
        <translation>Diesen Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Close the RTT channels</source>
        <translation>RTT-Kanäle schließen</translation>
    </message>
    <message>
        <source>Reset the processor</source>
        <translation>Prozessor zurücksetzen</translation>
    </message>
    <message>
        <source>Let the program start anew</source>
        <translation>Programm neu starten lassen</translation>
    </message>
    <message>
        <source>Disconnect the debug probe</source>
        <translation>Debug-Sonde trennen</translation>
    </message>
    <message>
        <source>Connect it again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>AST1030 board with an MCTP endpoint on an I2C bus</source>
        <translation>AST1030-Board mit einem MCTP-Endpunkt an einem I2C-Bus</translation>
    </message>
    <message>
        <source>Boot a virtual machine with the demo firmware, open its console, and debug a second one through OpenOCD and a simulated probe; or a board with an MCTP endpoint on an I2C bus. No hardware is needed.</source>
        <translation>Eine virtuelle Maschine mit der Demo-Firmware starten, ihre Konsole öffnen und eine zweite über OpenOCD und eine simulierte Sonde debuggen; oder ein Board mit einem MCTP-Endpunkt an einem I2C-Bus. Hardware wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Boot a board with an MCTP endpoint on an I2C bus</source>
        <translation>Ein Board mit einem MCTP-Endpunkt an einem I2C-Bus starten</translation>
    </message>
    <message>
        <source>Find the endpoint by its address</source>
        <translation>Den Endpunkt an seiner Adresse finden</translation>
    </message>
    <message>
        <source>Read the board&apos;s thermometer</source>
        <translation>Das Thermometer des Boards lesen</translation>
    </message>
</context>
</TS>
