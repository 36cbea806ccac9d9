import { ExitChart } from "../charts/ExitChart.tsx";
import { useScreen, useSpeech } from "../context.tsx";

/** Which ways closed, when and by what; and what was drawn in and handed back. */
export function Exits() {
  const { say, line } = useSpeech();
  const view = useScreen((screen) => screen.debrief?.exits ?? null);
  if (view === null) return null;
  return (
    <>
      <p>{say("further.exitsAbout")}</p>
      {view.telling.length === 0 ? (
        <p class="lead">{say("further.nothingShut")}</p>
      ) : (
        <ul class="telling">
          {view.telling.map((one) => (
            <li key={line(one)}>{line(one)}</li>
          ))}
        </ul>
      )}
      <h2>{say("further.exitsEach")}</h2>
      <ExitChart view={view} />
      <h2>{say("further.holds")}</h2>
      {view.holds.length === 0 ? <p>{say("further.noHolds")}</p> : null}
      <ul class="holds">
        {view.holds.map(({ id, says, taken, because, returning, returned }) => (
          <li key={`${id}${taken}`}>
            <strong>{say(says)}</strong>
            <p class="about">
              {say("further.taken", { moment: { moment: taken } })}
              {because === null ? "" : ` (${line(because)})`}
              {returning === null ? "" : `; ${say("further.returning", { moment: { moment: returning } })}`};{" "}
              {returned === null
                ? say("further.notReturned")
                : say("further.returned", { moment: { moment: returned } })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
