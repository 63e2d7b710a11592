/** Each element here has one fault, which the types must find: the runner compares the lines. */
export function Refused() {
  return (
    <>
      <kys-group-card grp="media" />
      <kys-group-card variant="huge" />
      <kys-group-list sort="size" />
      <kys-org-chart tree="media" />
      <kys-group-card onkys-group-select={(event) => event.detail} />
    </>
  );
}
