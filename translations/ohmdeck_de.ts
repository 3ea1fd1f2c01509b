<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Tr</name>
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
</context>
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
        <source>Ctrl+Alt+Y once · Ctrl+Alt+A always · Ctrl+Alt+N deny</source>
        <translation>Strg+Alt+Y einmal · Strg+Alt+A immer · Strg+Alt+N ablehnen</translation>
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
        <source>Allow or deny what an assistant asks</source>
        <translation>Anfragen eines Assistenten erlauben oder ablehnen</translation>
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
        <source>Ctrl+Alt+Y once · Ctrl+Alt+N deny</source>
        <translation>Strg+Alt+Y einmal · Strg+Alt+N ablehnen</translation>
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
        <source>Talking to QEMU&apos;s debug port was cancelled.</source>
        <translation>Die Kommunikation mit dem Debug-Port von QEMU wurde abgebrochen.</translation>
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
        <source>This machine takes no watchpoint there (%1).</source>
        <translation>Diese Maschine nimmt dort keinen Watchpoint an (%1).</translation>
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
        <source>Boot a virtual machine with the demo firmware and open its console; no hardware is needed.</source>
        <translation>Eine virtuelle Maschine mit der Demo-Firmware booten und ihre Konsole öffnen; Hardware ist nicht nötig.</translation>
    </message>
    <message>
        <source>Take the demo tour</source>
        <translation>Demo-Tour machen</translation>
    </message>
    <message>
        <source>Boot the virtual machine, talk to it, crash it and bring it back; writes a report and a picture.</source>
        <translation>Die virtuelle Maschine booten, mit ihr sprechen, sie abstürzen lassen und zurückholen; schreibt einen Bericht und ein Bild.</translation>
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
</context>
</TS>
