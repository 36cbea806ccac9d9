import { useEffect } from "preact/hooks";
import { Calibration } from "../charts/Calibration.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";

/** What was expected, beside what came; and how sure one tends to be. */
export function Forecasts() {
  const { say } = useSpeech();
  const door = useDoor();
  const predictions = useScreen((screen) => screen.debrief?.predictions ?? []);
  const forecasts = useScreen((screen) => screen.forecasts);
  useEffect(() => {
    door.send({ is: "forecasts" });
  }, [door]);
  return (
    <>
      <p>{say("further.forecastsAbout")}</p>
      {predictions.length === 0 ? <p>{say("further.noPredictions")}</p> : null}
      <ul class="predictions">
        {predictions.map(({ about, subject, says, right, sure }) => (
          <li key={`${about}${subject}`}>
            <span class="about">{say(`further.about-${about}`)}</span> {say(says)}{" "}
            <strong>{say(right ? "debrief.right" : "debrief.wrong")}</strong>
            {sure === null ? null : <span class="about"> ({sure}%)</span>}
          </li>
        ))}
      </ul>
      <h2>{say("further.calibration")}</h2>
      {forecasts === null ? null : <Calibration forecasts={forecasts} />}
    </>
  );
}
